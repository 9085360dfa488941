import type { RecordAddress } from '../checks/finding.ts';
import { type CopiedRun, MOST_OTHERS } from '../checks/plagiarism.ts';
import { positionOf, startsOfLines } from '../text/lines.ts';
import { createRunIndexBuilder } from '../text/runIndex.ts';
import { commonRuns } from '../text/runs.ts';
import { readPlaces, readTokens, spanOf, type TextTokens, type TokenPlaces } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';

/** A text that records may not copy. */
export interface ReferenceText {
  readonly address: RecordAddress;
  readonly text: string;
  /** Whether it is all of a file, so that a run stands on a line of its own. */
  readonly isFile?: true;
}

/** The texts records are held against: references, and exemplars by their ids. */
export interface References {
  readonly count: number;
  readonly tokens: number;
  /**
   * Every maximal run of the shortest length or more that a text shares with a reference or with one of the exemplars named, by
   * start; a reference at the record's own address is left out.
   */
  find(own: TextTokens, self: RecordAddress, exemplars: readonly string[]): CopiedRun[];
}

/** Of a token and what parts it from the next, in most languages at least. */
const CHARACTERS = 5.5;
/** Texts whose lengths are looked at to tell that of all: a text may have to be fetched. */
const MEASURED = 256;

/** How many tokens the texts have, about; rather a few too many. */
function expectedTokens(references: readonly ReferenceText[]): number {
  const step = Math.max(1, Math.floor(references.length / MEASURED));
  let characters = 0;
  for (let at = 0; at < references.length; at += step) characters += references[at]!.text.length;
  return Math.ceil((characters * step) / CHARACTERS) + references.length * 2;
}

/** @param minRun tokens of the shortest run */
export function createReferences(
  tokenizer: Tokenizer,
  minRun: number,
  texts: Iterable<ReferenceText>,
  exemplars: ReadonlyMap<string, ReferenceText> = new Map(),
): References {
  const references = [...texts];
  const builder = createRunIndexBuilder(minRun, expectedTokens(references));
  for (const { text } of references) {
    const { count, ids } = tokenizer.scan(text);
    builder.add(ids.subarray(0, count));
  }
  const index = builder.build();
  const locateIn = createRunLocator(tokenizer);

  const fromExemplars = (own: TextTokens, ids: readonly string[]): CopiedRun[] =>
    ids.flatMap((id) => {
      const exemplar = exemplars.get(id);
      if (!exemplar) return [];
      const other = readTokens(tokenizer, exemplar.text);
      return commonRuns(own.ids, other.ids, minRun).map(({ start, otherStart, tokens }) => ({
        start,
        tokens,
        reference: exemplar.address,
        isExemplar: true,
        locate: () => ({ source: exemplar.address, sourceSpan: spanOf(other, otherStart, tokens) }),
      }));
    });

  return {
    count: references.length,
    tokens: index.total,
    find(own, self, exemplarIds) {
      const copied: CopiedRun[] = [];
      for (const { start, tokens, document, documentStart } of index.find(own.ids)) {
        const reference = references[document]!;
        const { address } = reference;
        if (address.file === self.file && address.line === self.line) continue;
        copied.push({
          start,
          tokens,
          reference: address,
          isExemplar: false,
          locate: () => locateIn(reference, documentStart, tokens),
        });
      }
      if (exemplarIds.length === 0) return copied;
      return [...copied, ...fromExemplars(own, exemplarIds)].sort((a, b) => a.start - b.start);
    },
  };
}

/** Finds runs in references' texts. Of whole files, which may be long, the places of as many stay known as a finding names. */
function createRunLocator(tokenizer: Tokenizer) {
  const files = new Map<ReferenceText, TokenPlaces & { readonly lines: readonly number[] }>();
  return (reference: ReferenceText, start: number, tokens: number): ReturnType<CopiedRun['locate']> => {
    const { address, text, isFile } = reference;
    if (!isFile) return { source: address, sourceSpan: spanOf(tokenizer.places(text), start, tokens) };
    const file = files.get(reference) ?? { ...readPlaces(tokenizer, text), lines: startsOfLines(text) };
    // A map keeps the order of setting: the first is the one not asked for longest.
    files.delete(reference);
    files.set(reference, file);
    if (files.size > MOST_OTHERS + 1) files.delete(files.keys().next().value!);
    const sourceSpan = spanOf(file, start, tokens);
    const [line] = positionOf(file.lines, sourceSpan.start);
    return { source: { ...address, line: line + 1 }, sourceSpan };
  };
}
