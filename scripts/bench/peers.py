"""python scripts/bench/peers.py RECORDS TRUTH [THRESHOLD]: near-duplicates by MinHash LSH with datasketch and rensa, as far as they are
installed, on a corpus of `npm run bench`: seconds (reading, tokens and shingles included), and recall and precision over pairs whose
Jaccard similarity is the threshold or more. Candidates are verified, as Casewright verifies them: without that, precision is lower."""
import json
import re
import sys
import time
import unicodedata
from importlib.metadata import version

TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
PERMUTATIONS = 128


def shingles(text):
    tokens = TOKEN.findall(unicodedata.normalize("NFC", text).lower())
    return {" ".join(tokens[at : at + 3]) for at in range(len(tokens) - 2)}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [shingles(json.loads(line)["text"]) for line in lines]


def similarity(a, b):
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared)


def with_datasketch(sets, threshold):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    pairs = set()
    for record, minhash in enumerate(
        MinHash.generator(([s.encode() for s in each] for each in sets), num_perm=PERMUTATIONS)
    ):
        pairs.update((other, record) for other in index.query(minhash))
        index.insert(record, minhash)
    return pairs


def with_rensa(sets, threshold):
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=32)
    pairs = set()
    for record, each in enumerate(sets):
        minhash = RMinHash(num_perm=PERMUTATIONS, seed=1)
        minhash.update(list(each))
        pairs.update((other, record) for other in index.query(minhash))
        index.insert(record, minhash)
    return pairs


def main(path, truth_path, threshold=0.5):
    with open(truth_path, encoding="utf-8") as file:
        truth = {(p["a"], p["b"]) for p in json.load(file)["pairs"] if p["jaccard"] >= threshold}
    print("| peer | s | pairs recall | candidates | right |\n|---|---:|---:|---:|---:|")
    for name, find in (("datasketch", with_datasketch), ("rensa", with_rensa)):
        try:
            label = f"{name} {version(name)}, MinHash LSH, {PERMUTATIONS} permutations"
        except ImportError:
            print(f"| {name} | not installed | | | |")
            continue
        start = time.perf_counter()
        sets = read(path)
        candidates = find(sets, threshold)
        right = {(a, b) for a, b in candidates if similarity(sets[a], sets[b]) >= threshold}
        seconds = time.perf_counter() - start
        recall = len(truth & right) / max(1, len(truth))
        print(f"| {label} | {seconds:.1f} | {recall:.4f} | {len(candidates)} | {len(right)} |")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]) if len(sys.argv) > 3 else 0.5)
