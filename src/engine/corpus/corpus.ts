import { type Finding, type RecordAddress, RULE_IDS, type RuleId } from '../checks/finding.ts';
import { boilerplateFindings, boilerplateRecords, monotonyFindings } from '../checks/lowDiversity.ts';
import { nearDuplicateFinding } from '../checks/nearDuplicate.ts';
import { plagiarismFindings } from '../checks/plagiarism.ts';
import { readLine } from '../checks/readLine.ts';
import { arrangeFindings, type RecordChecks } from '../checks/runChecks.ts';
import type { CheckSettings } from '../checks/settings.ts';
import type { ParsedLine } from '../record/schema.ts';
import { countFrequentRuns, type FrequentRun, type FrequentRuns } from '../text/frequentRuns.ts';
import { createRepetitionFinder } from '../text/repetition.ts';
import { createSharedRoom, type TextTokens, withPlacesLater } from '../text/textTokens.ts';
import { createTokenArena, type KeptTokens } from '../text/tokenArena.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import { createNumberList } from './numberList.ts';
import { createRecordOrder } from './recordOrder.ts';
import type { References } from './references.ts';
import { sampledBoilerplate } from './sampledBoilerplate.ts';
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
  /** See sampledBoilerplate, where it is known already: of a dataset that does not change. */
  readonly boilerplate?: ReadonlySet<string>;
  /** Told of each record whose findings are asked for; its tokens hold until this returns. */
  readonly onAsked?: ((record: CorpusRecord, own: TextTokens) => void) | undefined;
  /** Whether other threads read the tokens that are kept. */
  readonly isShared?: boolean;
}

/** A record whose findings are asked for. */
export interface AskedRecord {
  readonly key: number;
  /** Called more than once, or not at all: most are not read if only rules are on that compare records. */
  readonly record: () => CorpusRecord;
  /** What part of its own checks found elsewhere. */
  readonly found?: readonly Finding[] | undefined;
  /** What monotonyFindings found elsewhere, where it was asked there. */
  readonly monotony?: readonly Finding[] | undefined;
}

/**
 * The incremental index of one dataset. Records have keys, given by `add` and kept by `replace`. Findings of a record are worked out when
 * they are asked for. What rests on shares of the whole dataset (boilerplate) follows a change with `settle`; all else at once.
 */
export interface Corpus {
  readonly size: number;
  /** Whether findings of a record may rest on records after it. */
  readonly looksAhead: boolean;
  /** Whether the tokens of all records are kept, as rules need that compare them. */
  readonly keepsTokens: boolean;
  /** Keys in the order of the file. */
  keys(): Iterable<number>;
  /** @param before the key of the record it is put before; the end of the file unless said */
  add(record: CorpusRecord, before?: number): { readonly key: number; readonly affected: ReadonlySet<number> };
  /** Returns the keys whose findings may be others now, the record's own included. */
  replace(key: number, record: CorpusRecord): ReadonlySet<number>;
  remove(key: number): ReadonlySet<number>;
  /** The numbers of a record's tokens, where they are kept. */
  tokensOf(key: number): KeptTokens;
  /** By rule, then by place. */
  findings(key: number): Finding[];
  /**
   * As `findings`, of several records, which takes less time than one by one (see RecordChecks); all that is asked for is held at once.
   * @param checks those of each record by itself that are left where others were made elsewhere
   */
  findingsOf(asked: readonly AskedRecord[], checks?: RecordChecks): Finding[][];
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

/** Rules that compare records with each other: they need the tokens of all. */
export const COMPARING: readonly RuleId[] = ['near-duplicate', 'low-diversity'];
/** Rules for which the tokens of the record at hand are enough. */
const BY_TOKENS: readonly RuleId[] = [...COMPARING, 'plagiarism'];

const NONE = -1;
const NO_TOKENS = new Int32Array(0);

export function createCorpus(options: CorpusOptions): Corpus {
  const { tokenizer, settings, textField, references, reader } = options;
  const arena = createTokenArena(options.isShared);
  const order = createRecordOrder();
  const finder = createRepetitionFinder();
  /** The number in the arena of each record that has tokens, and back. */
  const documentOf = createNumberList(NONE);
  const keyOf = createNumberList(NONE);
  const keysById = new Map<string, number | number[]>();
  const isOn = (rule: RuleId): boolean => settings.rules[rule] !== 'off';
  const keepsTokens = COMPARING.some(isOn);
  const checksEach = RULE_IDS.some((rule) => isOn(rule) && !BY_TOKENS.includes(rule));
  let twins: Twins | undefined;
  let frequent: FrequentRuns | undefined;
  let boilerplate: ReadonlySet<string> | undefined;
  let isSettled = false;
  // Tokens of the records that are asked for are put where those of the last ones were.
  const numbers = createSharedRoom();
  const places = createSharedRoom();

  const textOf = ({ parsed }: CorpusRecord): string => parsed.record?.text ?? '';
  const idOf = ({ parsed }: CorpusRecord): string => parsed.record?.id ?? '';
  /** Ids of records that findings name: the closest pair of a cluster is named again and again, and reading it costs more. */
  const named = new Map<number, string>();
  const addressOf = (key: number): RecordAddress => {
    let id = named.get(key);
    if (id === undefined) {
      id = idOf(reader.read(key));
      named.set(key, id);
    }
    return { id, line: reader.lineOf(key) };
  };
  const documents = (): Int32Array => {
    const numbers: number[] = [];
    for (const key of order.keys()) {
      const document = documentOf.get(key);
      if (document !== NONE) numbers.push(document);
    }
    return Int32Array.from(numbers);
  };
  const leastRecords = (): number => boilerplateRecords(order.size, settings.lowDiversity.share);

  const store = (key: number, record: CorpusRecord): void => {
    if (!keepsTokens) return;
    const { count, ids } = tokenizer.scan(textOf(record));
    if (count === 0) return;
    const document = arena.add(ids, count);
    documentOf.set(key, document);
    keyOf.set(document, key);
  };
  /** A record that had the tokens of one document has those of another now; adds the keys of those whose twins or clusters are others. */
  const changeTwins = (gone: number, come: number, isNamedAlike: boolean, affected: Set<number>): void => {
    if (!twins || (gone === NONE && come === NONE)) return;
    const known = (document: number): number | undefined => (document === NONE ? undefined : document);
    for (const document of twins.change(known(gone), known(come), isNamedAlike)) affected.add(keyOf.get(document));
  };
  const enter = (key: number, record: CorpusRecord): Set<number> => {
    const affected = new Set([key]);
    store(key, record);
    if (isOn('invalid-record')) addId(keysById, idOf(record), key, order.compare, affected);
    const document = documentOf.get(key);
    isSettled = false;
    if (document === NONE) return affected;
    frequent?.change(arena.tokensOf(document), 1);
    return affected;
  };
  const leave = (key: number): Set<number> => {
    const affected = new Set([key]);
    named.delete(key);
    if (isOn('invalid-record')) removeId(keysById, reader.read(key), key, affected);
    const document = documentOf.get(key);
    isSettled = false;
    if (document === NONE) return affected;
    frequent?.change(arena.tokensOf(document), -1);
    keyOf.set(document, NONE);
    documentOf.set(key, NONE);
    return affected;
  };

  const knownTwins = (): Twins => {
    twins ??= findTwins(arena, documents(), settings.nearDuplicate.threshold, (document) =>
      order.rank(keyOf.get(document)),
    );
    return twins;
  };
  const frequentRuns = (): FrequentRuns => {
    frequent ??= countFrequentRuns(arena, documents(), settings.lowDiversity.minRun, leastRecords());
    return frequent;
  };
  const boilerplateSentences = (): ReadonlySet<string> => {
    boilerplate ??= isOn('off-code')
      ? (options.boilerplate ??
        sampledBoilerplate(order.keys(), order.size, (key) => textOf(reader.read(key)), tokenizer))
      : new Set();
    return boilerplate;
  };

  const nearDuplicates = (key: number, own: TextTokens): Finding[] => {
    const document = documentOf.get(key);
    const twin = knownTwins().twinOf(document);
    if (!twin) return [];
    const cluster = knownTwins().clusterOf(document)!;
    const twinKey = keyOf.get(twin.document);
    const text = textOf(reader.read(twinKey));
    const ids = inNumbers(arena.tokensOf(twin.document));
    const other = text === own.text ? own : withPlacesLater(tokenizer, () => text, ids, places.take);
    const relation = {
      twin: addressOf(twinKey),
      similarity: twin.similarity,
      clusterSize: cluster.members.size,
      cluster: reader.lineOf(keyOf.get(cluster.first)),
      closest: [addressOf(keyOf.get(cluster.closest[0])), addressOf(keyOf.get(cluster.closest[1]))] as const,
      range: [cluster.least, cluster.most] as const,
    };
    return [nearDuplicateFinding(own, other, relation, textField)];
  };
  const lowDiversity = (own: TextTokens, monotony: readonly Finding[] | undefined): Finding[] => [
    ...boilerplateFindings(own, frequentRuns().find(own.ids), order.size, textField),
    ...(monotony ?? monotonyFindings(own, finder, settings.lowDiversity, textField)),
  ];
  const plagiarism = (record: CorpusRecord, own: TextTokens): Finding[] => {
    const { file } = options;
    const [id, line] = [idOf(record), record.line];
    const self = file === undefined ? { id, line } : { id, line, file };
    const copied = references.find(own, self, exemplarsOf(record));
    return plagiarismFindings(own, copied, settings.plagiarism.minRun, textField);
  };

  const firstWithId = (id: string, key: number): RecordAddress | undefined => {
    const keys = keysById.get(id);
    const first = Array.isArray(keys) ? keys[0] : keys;
    return first === undefined || order.compare(first, key) >= 0 ? undefined : addressOf(first);
  };
  const findingsOf: Corpus['findingsOf'] = (asked, checks = options.checks) => {
    // What many records share is told when the first is asked for: of none, others may be still to come.
    if (asked.length === 0) return [];
    numbers.clear();
    places.clear();
    const found: Finding[][] = asked.map(() => []);
    const add = (at: number, findings: readonly Finding[]): void => {
      for (const finding of findings) found[at]!.push(finding);
    };
    let owns: TextTokens[];
    if (checksEach) {
      const lines = asked.map(({ key, record }) => readLine(record(), tokenizer, places.take, tokensOf(key, record)));
      owns = lines.map(({ own }) => own);
      const seenId = (id: string, at: number) => firstWithId(id, asked[at]!.key);
      for (const [at, own] of checks(lines, { seenId, boilerplate: boilerplateSentences() }).entries()) add(at, own);
      for (const [at, { found: elsewhere = [] }] of asked.entries()) add(at, elsewhere);
    } else {
      owns = asked.map(({ key, record }) =>
        withPlacesLater(tokenizer, () => textOf(record()), tokensOf(key, record), places.take),
      );
    }
    const { onAsked } = options;
    if (onAsked) for (const [at, { record }] of asked.entries()) onAsked(record(), owns[at]!);
    for (const find of comparingRules()) {
      for (let at = 0; at < asked.length; at += 1) if (owns[at]!.ids.length > 0) add(at, find(asked[at]!, owns[at]!));
    }
    return found.map((each) => (each.length === 0 ? each : arrangeFindings(each, settings)));
  };
  /** The rules that compare a text with others. */
  const comparingRules = (): ((asked: AskedRecord, own: TextTokens) => Finding[])[] => [
    ...(isOn('near-duplicate') ? [({ key }: AskedRecord, own: TextTokens) => nearDuplicates(key, own)] : []),
    ...(isOn('plagiarism') ? [({ record }: AskedRecord, own: TextTokens) => plagiarism(record(), own)] : []),
    ...(isOn('low-diversity') ? [({ monotony }: AskedRecord, own: TextTokens) => lowDiversity(own, monotony)] : []),
  ];
  const findingsOfOne = (key: number, record: CorpusRecord): Finding[] =>
    findingsOf([{ key, record: () => record }])[0]!;
  const inNumbers = (ids: KeptTokens): Int32Array => {
    const room = numbers.take(ids.length);
    room.set(ids);
    return room;
  };
  const keptTokens = (key: number): KeptTokens => {
    const document = documentOf.get(key);
    return document === NONE ? NO_TOKENS : arena.tokensOf(document);
  };
  const tokensOf = (key: number, record: () => CorpusRecord): Int32Array => {
    if (keepsTokens) return inNumbers(keptTokens(key));
    if (!checksEach && !isOn('plagiarism')) return NO_TOKENS;
    const { count, ids } = tokenizer.scan(textOf(record()));
    return inNumbers(ids.subarray(0, count));
  };

  return {
    get size() {
      return order.size;
    },
    keepsTokens,
    looksAhead: keepsTokens || (isOn('off-code') && !options.boilerplate),
    keys: () => order.keys(),
    add(record, before) {
      const key = order.add(before);
      const affected = enter(key, record);
      changeTwins(NONE, documentOf.get(key), false, affected);
      return { key, affected };
    },
    replace(key, record) {
      const gone = documentOf.get(key);
      const isNamedAlike = idOf(reader.read(key)) === idOf(record);
      const affected = leave(key);
      for (const other of enter(key, record)) affected.add(other);
      changeTwins(gone, documentOf.get(key), isNamedAlike, affected);
      return affected;
    },
    remove(key) {
      const gone = documentOf.get(key);
      const affected = leave(key);
      changeTwins(gone, NONE, false, affected);
      order.remove(key);
      affected.delete(key);
      return affected;
    },
    tokensOf: keptTokens,
    findings: (key) => findingsOfOne(key, reader.read(key)),
    findingsOf,
    *all() {
      this.settle();
      for (const key of order.keys()) {
        const record = reader.read(key);
        yield { key, record, findings: findingsOfOne(key, record) };
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
      const document = documentOf.get(key);
      return document === NONE || !isOn('low-diversity') ? [] : frequentRuns().find(arena.tokensOf(document));
    },
    boilerplate: boilerplateSentences,
    firstWithId,
    clusterOf(key) {
      const members = knownTwins().clusterOf(documentOf.get(key))?.members ?? [];
      return [...members].map((member) => keyOf.get(member));
    },
    *pairs() {
      for (const [a, b, similarity] of knownTwins().pairs()) yield [keyOf.get(a), keyOf.get(b), similarity];
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
