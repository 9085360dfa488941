import { findBoilerplateSentences } from '../checks/boilerplateSentences.ts';
import type { Finding, RecordAddress } from '../checks/finding.ts';
import { boilerplateFindings, boilerplateRecords, monotonyFindings } from '../checks/lowDiversity.ts';
import { nearDuplicateFinding } from '../checks/nearDuplicate.ts';
import { plagiarismFindings } from '../checks/plagiarism.ts';
import { readLine } from '../checks/readLine.ts';
import { arrangeFindings, type RecordChecks } from '../checks/runChecks.ts';
import type { CheckSettings } from '../checks/settings.ts';
import type { ParsedLine } from '../record/schema.ts';
import { countFrequentRuns, type FrequentRun, type FrequentRuns } from '../text/frequentRuns.ts';
import { createRepetitionFinder } from '../text/repetition.ts';
import { readTokens, type TextTokens } from '../text/textTokens.ts';
import { createTokenArena } from '../text/tokenArena.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import type { Token } from '../text/tokens.ts';
import { createRecordOrder } from './recordOrder.ts';
import type { References } from './references.ts';
import { findTwins, type Twins } from './twins.ts';

/** One line of the dataset, read. */
export interface CorpusRecord {
  /** 1-based. */
  readonly line: number;
  /** Without BOM and line break. */
  readonly source: string;
  readonly parsed: ParsedLine;
}

/** Gives the corpus its records back: from memory, or from the file. */
export interface RecordReader {
  read(key: number): CorpusRecord;
  lineOf(key: number): number;
}

export interface CorpusOptions {
  readonly tokenizer: Tokenizer;
  readonly settings: CheckSettings;
  /** The field path of the text. */
  readonly textField: string;
  /** The dataset's file, as references are addressed; self-matches are told by it. */
  readonly file?: string;
  readonly checks: RecordChecks;
  readonly references: References;
  readonly reader: RecordReader;
}

/** Part of a record's own checks was made in another thread. */
export interface Helped {
  /** The checks that are left. */
  readonly checks: RecordChecks;
  readonly found: readonly Finding[];
}

/**
 * The incremental index of one dataset. Records have keys, given by `add` and kept by `replace`. Findings of a record are worked out when
 * they are asked for. What rests on shares of the whole dataset (boilerplate) follows a change with `settle`; all else at once.
 */
export interface Corpus {
  readonly size: number;
  /** Keys in the order of the file. */
  keys(): Iterable<number>;
  /** @param before the key of the record it is put before; the end of the file unless said */
  add(record: CorpusRecord, before?: number): { readonly key: number; readonly affected: ReadonlySet<number> };
  /** Returns the keys whose findings may be others now, the record's own included. */
  replace(key: number, record: CorpusRecord): ReadonlySet<number>;
  remove(key: number): ReadonlySet<number>;
  /** By rule, then by place. */
  findings(key: number): Finding[];
  /** As `findings`, of a record that is at hand; with `helped`, its own checks are those and what they found elsewhere. */
  findingsOf(key: number, record: CorpusRecord, helped?: Helped): Finding[];
  /** Every record with its findings, in the order of the file. */
  all(): Generator<{ readonly key: number; readonly record: CorpusRecord; readonly findings: Finding[] }>;
  /** Counts shares of the whole dataset anew where changes made that necessary; returns whether any finding may be another now. */
  settle(): boolean;
  /** Where boilerplate stands in a record: cheap, and tells whose findings are others since a record came or went elsewhere. */
  boilerplateIn(key: number): readonly FrequentRun[];
  /** Keys of the sentences in many records, which say nothing about one of them. */
  boilerplate(): ReadonlySet<string>;
  /** The first record before this one in the file with the same id. */
  firstWithId(id: string, key: number): RecordAddress | undefined;
  /** The records that are nearly the same as this one, directly or through others, itself included; none where it has no twin. */
  clusterOf(key: number): number[];
  /** Every pair of near-duplicates: keys, the earlier record first, and their similarity. */
  pairs(): Generator<readonly [number, number, number]>;
}

/** Records from which boilerplate sentences are told: as many, spread evenly, show a share of a fifth. */
const SENTENCE_SAMPLE = 2000;

const NO_DOCUMENT = -1;
const NO_TOKENS = new Int32Array(0);

export function createCorpus(options: CorpusOptions): Corpus {
  const { tokenizer, settings, textField, references, reader } = options;
  const arena = createTokenArena();
  const order = createRecordOrder();
  const finder = createRepetitionFinder();
  const documentOf = new Map<number, number>();
  const keyOf = new Map<number, number>();
  const keysById = new Map<string, number | number[]>();
  const isOn = (rule: Finding['rule']): boolean => settings.rules[rule] !== 'off';
  let twins: Twins | undefined;
  let frequent: FrequentRuns | undefined;
  let boilerplate: ReadonlySet<string> | undefined;
  let isSettled = false;

  const textOf = ({ parsed }: CorpusRecord): string => parsed.record?.text ?? '';
  const idOf = ({ parsed }: CorpusRecord): string => parsed.record?.id ?? '';
  const addressOf = (key: number): RecordAddress => {
    const record = reader.read(key);
    return { id: idOf(record), line: record.line };
  };
  const documents = (): Int32Array => {
    const numbers: number[] = [];
    for (const key of order.keys()) {
      const document = documentOf.get(key)!;
      if (document !== NO_DOCUMENT) numbers.push(document);
    }
    return Int32Array.from(numbers);
  };
  const leastRecords = (): number => boilerplateRecords(order.size, settings.lowDiversity.share);

  const store = (key: number, record: CorpusRecord): void => {
    const { count, ids } = tokenizer.scan(textOf(record));
    const document = count === 0 ? NO_DOCUMENT : arena.add(ids, count);
    documentOf.set(key, document);
    if (document !== NO_DOCUMENT) keyOf.set(document, key);
  };
  const toKeys = (changed: Iterable<number>, into: Set<number>): void => {
    for (const document of changed) into.add(keyOf.get(document)!);
  };
  const enter = (key: number, record: CorpusRecord): Set<number> => {
    const affected = new Set([key]);
    store(key, record);
    addId(keysById, idOf(record), key, order.compare, affected);
    const document = documentOf.get(key)!;
    isSettled = false;
    if (document === NO_DOCUMENT) return affected;
    if (twins) toKeys(twins.add(document), affected);
    frequent?.change(arena.tokensOf(document), 1);
    return affected;
  };
  const leave = (key: number): Set<number> => {
    const affected = new Set([key]);
    removeId(keysById, reader.read(key), key, affected);
    const document = documentOf.get(key)!;
    isSettled = false;
    if (document !== NO_DOCUMENT) {
      if (twins) toKeys(twins.remove(document), affected);
      frequent?.change(arena.tokensOf(document), -1);
      keyOf.delete(document);
    }
    documentOf.delete(key);
    return affected;
  };

  const knownTwins = (): Twins => {
    twins ??= findTwins(arena, documents(), settings.nearDuplicate.threshold, (document) =>
      order.rank(keyOf.get(document)!),
    );
    return twins;
  };
  const frequentRuns = (): FrequentRuns => {
    frequent ??= countFrequentRuns(arena, documents(), settings.lowDiversity.minRun, leastRecords());
    return frequent;
  };
  const boilerplateSentences = (): ReadonlySet<string> => {
    boilerplate ??= isOn('off-code') ? findBoilerplateSentences(sample()) : new Set();
    return boilerplate;
  };
  function* sample(): Generator<{ text: string; tokens: readonly Token[] }> {
    const step = Math.max(1, Math.ceil(order.size / SENTENCE_SAMPLE));
    let at = 0;
    for (const key of order.keys()) {
      if (at % step === 0 && documentOf.get(key) !== NO_DOCUMENT) {
        const text = textOf(reader.read(key));
        yield { text, tokens: tokenizer.tokens(tokenizer.scan(text)) };
      }
      at += 1;
    }
  }

  const nearDuplicates = (key: number, own: TextTokens): Finding[] => {
    const document = documentOf.get(key)!;
    const twin = knownTwins().twinOf(document);
    if (!twin) return [];
    const cluster = knownTwins().clusterOf(document)!;
    const twinKey = keyOf.get(twin.document)!;
    const text = textOf(reader.read(twinKey));
    const other = text === own.text ? own : readTokens(tokenizer, text);
    const relation = {
      twin: addressOf(twinKey),
      similarity: twin.similarity,
      clusterSize: cluster.members.size,
      cluster: reader.lineOf(keyOf.get(cluster.first)!),
      closest: [addressOf(keyOf.get(cluster.closest[0])!), addressOf(keyOf.get(cluster.closest[1])!)] as const,
      range: [cluster.least, cluster.most] as const,
    };
    return [nearDuplicateFinding(own, other, relation, textField)];
  };
  const lowDiversity = (own: TextTokens): Finding[] => [
    ...boilerplateFindings(own, frequentRuns().find(own.ids), order.size, textField),
    ...monotonyFindings(own, finder, settings.lowDiversity, textField),
  ];
  const plagiarism = (record: CorpusRecord, own: TextTokens): Finding[] => {
    const self = { id: idOf(record), line: record.line, ...(options.file !== undefined && { file: options.file }) };
    const copied = references.find(own, self, exemplarsOf(record));
    return plagiarismFindings(own, copied, settings.plagiarism.minRun, textField);
  };

  const firstWithId = (id: string, key: number): RecordAddress | undefined => {
    const keys = keysById.get(id);
    if (!Array.isArray(keys) || keys[0] === key) return undefined;
    return addressOf(keys[0]!);
  };
  const findingsOf = (key: number, record: CorpusRecord, helped?: Helped): Finding[] => {
    const document = documentOf.get(key)!;
    const ids = document === NO_DOCUMENT ? NO_TOKENS : arena.tokensOf(document);
    const line = readLine(record, tokenizer, ids);
    const { own } = line;
    const checks = helped?.checks ?? options.checks;
    const dataset = { seenId: (id: string) => firstWithId(id, key), boilerplate: boilerplateSentences() };
    const found = [...checks(line, dataset), ...(helped?.found ?? [])];
    if (own.ids.length > 0) {
      if (isOn('near-duplicate')) found.push(...nearDuplicates(key, own));
      if (isOn('plagiarism')) found.push(...plagiarism(record, own));
      if (isOn('low-diversity')) found.push(...lowDiversity(own));
    }
    return arrangeFindings(found, settings);
  };

  return {
    get size() {
      return order.size;
    },
    keys: () => order.keys(),
    add(record, before) {
      const key = order.add(before);
      return { key, affected: enter(key, record) };
    },
    replace(key, record) {
      const affected = leave(key);
      for (const other of enter(key, record)) affected.add(other);
      return affected;
    },
    remove(key) {
      const affected = leave(key);
      order.remove(key);
      affected.delete(key);
      return affected;
    },
    findings: (key) => findingsOf(key, reader.read(key)),
    findingsOf,
    *all() {
      this.settle();
      for (const key of order.keys()) {
        const record = reader.read(key);
        yield { key, record, findings: findingsOf(key, record) };
      }
    },
    settle() {
      if (isSettled) return false;
      isSettled = true;
      if (frequent && (frequent.isStale || frequent.least !== leastRecords())) frequent = undefined;
      boilerplate = undefined;
      return true;
    },
    boilerplateIn(key) {
      const document = documentOf.get(key)!;
      return document === NO_DOCUMENT || !isOn('low-diversity') ? [] : frequentRuns().find(arena.tokensOf(document));
    },
    boilerplate: boilerplateSentences,
    firstWithId,
    clusterOf(key) {
      const members = knownTwins().clusterOf(documentOf.get(key)!)?.members ?? [];
      return [...members].map((member) => keyOf.get(member)!);
    },
    *pairs() {
      for (const [a, b, similarity] of knownTwins().pairs()) yield [keyOf.get(a)!, keyOf.get(b)!, similarity];
    },
  };
}

function exemplarsOf({ parsed }: CorpusRecord): string[] {
  const ids = parsed.record?.meta.exemplars;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Most ids stand once: they cost a number each, not a list. */
function addId(
  keysById: Map<string, number | number[]>,
  id: string,
  key: number,
  compare: (a: number, b: number) => number,
  affected: Set<number>,
): void {
  if (id.trim() === '') return;
  const known = keysById.get(id);
  if (known === undefined) {
    keysById.set(id, key);
    return;
  }
  const keys = [...(Array.isArray(known) ? known : [known]), key].sort(compare);
  keysById.set(id, keys);
  for (const other of keys) affected.add(other);
}

function removeId(
  keysById: Map<string, number | number[]>,
  record: CorpusRecord,
  key: number,
  affected: Set<number>,
): void {
  const id = record.parsed.record?.id ?? '';
  const known = keysById.get(id);
  if (!Array.isArray(known)) {
    if (known === key) keysById.delete(id);
    return;
  }
  for (const other of known) affected.add(other);
  const left = known.filter((other) => other !== key);
  keysById.set(id, left.length === 1 ? left[0]! : left);
}
