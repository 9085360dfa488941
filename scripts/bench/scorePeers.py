"""python scripts/bench/scorePeers.py RECORDS [COUNT]: Self-BLEU-4 with NLTK and fast-bleu, lexical diversity with LexicalRichness, as far as
they are installed, on the first COUNT records (200) of a corpus of `npm run bench`: values, and seconds of what each does itself; reading and
tokens, which are Casewright's, are not part of them."""
import json
import re
import sys
import time
import unicodedata
from importlib.metadata import version

TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
WEIGHTS = (0.25,) * 4


def read(path, count):
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for _, line in zip(range(count), lines)]
    return [TOKEN.findall(unicodedata.normalize("NFC", text).lower()) for text in texts]


def with_nltk(texts):
    from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu

    smooth = SmoothingFunction().method1
    scores = [
        sentence_bleu(texts[:at] + texts[at + 1 :], text, weights=WEIGHTS, smoothing_function=smooth)
        for at, text in enumerate(texts)
    ]
    return {"Self-BLEU-4": sum(scores) / len(scores)}


def with_fast_bleu(texts):
    from fast_bleu import SelfBLEU

    scores = SelfBLEU(texts, {4: WEIGHTS}).get_score()[4]
    return {"Self-BLEU-4": sum(scores) / len(scores)}


def with_lexicalrichness(texts):
    from lexicalrichness import LexicalRichness

    sums = {}
    for text in texts:
        own = LexicalRichness(text, preprocessor=None, tokenizer=None)
        values = {"TTR": own.ttr, "MATTR-50": own.mattr(50), "MTLD": own.mtld(0.72), "HD-D": own.hdd(42)}
        for name, value in values.items():
            sums[name] = sums.get(name, 0) + value / len(texts)
    return sums


def main(path, count=200):
    texts = read(path, int(count))
    print(f"{len(texts)} records\n\n| peer | s | values |\n|---|---:|---|")
    peers = (("nltk", with_nltk), ("fast-bleu", with_fast_bleu), ("lexicalrichness", with_lexicalrichness))
    for name, measure in peers:
        try:
            release = version(name)
        except Exception:
            print(f"{name} is not installed: pip install {name}", file=sys.stderr)
            continue
        start = time.perf_counter()
        values = measure(texts)
        seconds = time.perf_counter() - start
        shown = ", ".join(f"{key} {value:.4f}" for key, value in values.items())
        print(f"| {name} {release} | {seconds:.2f} | {shown} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
