import { type Finding, RULE_IDS } from '../../engine/checks/finding.ts';
import type { RecordChecks } from '../../engine/checks/runChecks.ts';
import {
  type AskedRecord,
  COMPARING,
  type Corpus,
  type CorpusOptions,
  type CorpusRecord,
  createCorpus,
  type RecordReader,
} from '../../engine/corpus/corpus.ts';
import { createReferences, type ReferenceText } from '../../engine/corpus/references.ts';
import { sampledBoilerplate } from '../../engine/corpus/sampledBoilerplate.ts';
import { createTokenizer, type Tokenizer } from '../../engine/text/tokenizer.ts';
import { type CheckProgress, type FileJob, HELPED_RULES, type ToolsJob } from './checkJob.ts';
import type { CheckTools } from './createTools.ts';
import { type FileRecords, openFileRecords } from './fileRecords.ts';
import { type FileReference, noTextField, readReferences } from './readReferences.ts';
import { type BegunHelpers, beginHelpers, CHUNK, type FoundAlone, type RecordHelpers } from './recordHelpers.ts';
import { requireJsonl } from './requireJsonl.ts';
import { createTokenTeller } from './sharedTokens.ts';
import { createProgress, type TellProgress } from './tellProgress.ts';
import { TOGETHER, togetherIn } from './togetherRecords.ts';

export interface CheckFileOptions {
  readonly tools: CheckTools;
  readonly toolsJob: ToolsJob;
  /** Threads beside this one, and their program. */
  readonly helpers: number;
  readonly helperEntry: URL;
  readonly onProgress: (progress: CheckProgress) => void;
  /** Takes each record that has findings, in the order of the file. */
  readonly onRecord: (record: CorpusRecord, findings: readonly Finding[]) => void;
  /** Told of each record with the tokens of its text, in no order. */
  readonly onTokens?: CorpusOptions['onAsked'];
  /** Told now and then of how many records all findings have been handed on. */
  readonly onChecked?: (records: number) => void;
  /** Called between pieces of work, so that what waits for this thread gets its turn. */
  readonly pause: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/** What is known of a file while it is checked: for reports that show twins and references. */
export interface CheckedFile {
  readonly records: FileRecords;
  readonly references: readonly FileReference[];
  /** The examples reports were generated from, where copies of them are looked for. */
  readonly exemplars: readonly FileReference[];
  /** Numbers the words of all of them. */
  readonly tokenizer: Tokenizer;
}

/** What was in a file. */
export interface CheckedLines {
  /** Those that are not blank. */
  readonly lines: number;
  /** Those of them that are records. */
  readonly records: number;
}

/**
 * Checks a file of any size. Where no rule compares records, each is checked as it is read. Else in two passes: the first keeps of each
 * record its tokens, mostly two bytes each, and where it stands; the second reads again those that may have findings, and works them out.
 * Where helper threads take part, or `off-code` without a first pass, the places of all lines are looked up before: helpers check records
 * by themselves from the beginning on, and boilerplate is told from a sample. Memory: about two thirds of the file, and the references.
 * @throws CasewrightError when the file cannot be read, has no text at all, or changes meanwhile
 */
export async function checkFile(
  file: FileJob,
  options: CheckFileOptions,
  onOpen: (checked: CheckedFile) => void,
): Promise<CheckedLines> {
  const records = openFileRecords(file.path, file.layout);
  let begun: BegunHelpers | undefined;
  try {
    requireJsonl(file.path, file.shown);
    const progress = createProgress(file.shown, options.onProgress);
    progress('references', 0);
    const tokenizer = createTokenizer();
    begun = helpersFor(file, options, records);
    const isBefore = begun !== undefined || !COMPARING.some((rule) => file.settings.rules[rule] !== 'off');
    const isSampled = isBefore && file.settings.rules['off-code'] !== 'off';
    if (begun || isSampled) await records.locate(options.signal);
    const boilerplate = isSampled ? boilerplateOf(records, tokenizer) : undefined;
    const helpers = records.size < CHUNK * 2 ? undefined : begun?.check(records, boilerplate ?? new Set());
    const texts = await readReferences(file.references, options.signal);
    const exemplars = await readExemplars(file);
    onOpen({ records, references: texts, exemplars, tokenizer });
    const corpus = createJobCorpus(file, options.tools(file), records, { texts, exemplars }, tokenizer, {
      onAsked: options.onTokens,
      ...(boilerplate && { boilerplate }),
      isShared: helpers !== undefined,
    });
    const host = { ...options, progress };
    const tellTokens = helpers && corpus.keepsTokens ? createTokenTeller(corpus, tokenizer, helpers.tell) : undefined;
    const inTwoPasses = corpus.looksAhead || helpers !== undefined;
    const read = await readRecords(file, host, records, corpus, inTwoPasses, tellTokens);
    if (read.checked < records.size) await checkRecords(file, host, records, corpus, helpers);
    records.requireUnchanged();
    return { lines: records.size, records: read.withText };
  } finally {
    await begun?.close();
    records.close();
  }
}

interface CheckHost extends CheckFileOptions {
  readonly progress: TellProgress;
}

/** The sentences in many records of a file whose records are located. */
function boilerplateOf(records: FileRecords, tokenizer: Tokenizer): ReadonlySet<string> {
  const { size } = records;
  const textOf = (key: number): string => records.read(key).parsed.record?.text ?? '';
  return sampledBoilerplate(Array(size).keys(), size, textOf, tokenizer);
}

/** Bytes of a file for each helper, at least: fewer are checked sooner than a helper has loaded what it needs. */
const BYTES_HELPED = 1 << 19;

/** As many as the file is large enough for, if the rules they run are on. */
function helpersFor(
  file: FileJob,
  { helpers, helperEntry, toolsJob }: CheckFileOptions,
  records: FileRecords,
): BegunHelpers | undefined {
  if (!HELPED_RULES.some((rule) => file.settings.rules[rule] !== 'off')) return undefined;
  const count = Math.min(helpers, Math.floor(records.bytes / BYTES_HELPED));
  return count > 0 ? beginHelpers(helperEntry, count, { file, tools: toolsJob }) : undefined;
}

/**
 * Reads all records into the corpus, and checks them where that need not wait for the others; returns how many lines are checked, and
 * how many have a text.
 * @param inTwoPasses whether it has to wait
 * @param onAdded told when more records are in the corpus, at last when all are
 */
async function readRecords(
  file: FileJob,
  options: CheckHost,
  records: FileRecords,
  corpus: Corpus,
  inTwoPasses: boolean,
  onAdded?: (isLast: boolean) => void,
): Promise<{ readonly checked: number; readonly withText: number }> {
  let bytes = 0;
  let withText = 0;
  let fields: readonly string[] = [];
  /** Records before it have been checked. */
  let next = 0;
  /** Records that were read and are to be checked. */
  let due: CorpusRecord[] = [];
  const check = (): void => {
    tellFindings(
      corpus,
      due.map((record, at) => ({ key: next + at, record: () => record })),
      options.onRecord,
    );
    next += due.length;
    due = [];
  };
  const checkSoon = (record: CorpusRecord): void => {
    due.push(record);
    if (due.length === TOGETHER) check();
  };
  for await (const batch of records.stream(options.signal)) {
    for (const record of batch) {
      const { key } = corpus.add(record);
      if (record.parsed.record) withText += 1;
      else if (fields.length === 0) fields = Object.keys(record.parsed.object ?? {});
      bytes += record.source.length;
      // A file without any text is an error and has no findings: what stands before the first text waits for it.
      if (inTwoPasses || withText === 0) continue;
      while (next + due.length < key) checkSoon(records.read(next + due.length));
      checkSoon(record);
    }
    // They come by a quarter of a megabyte: what is held at once stays small.
    check();
    options.onChecked?.(next);
    onAdded?.(false);
    const done = Math.min(1, bytes / Math.max(1, records.bytes));
    options.progress(inTwoPasses ? 'reading' : 'checking', done);
  }
  onAdded?.(true);
  if (withText === 0 && fields.length > 0) throw noTextField(file.shown, file.layout.fields.text, fields);
  return { checked: next, withText };
}

/** The examples the model was shown; none where copies are not looked for. */
export async function readExemplars({ settings, exemplars }: FileJob): Promise<FileReference[]> {
  return settings.rules.plagiarism !== 'off' && exemplars ? await readReferences([exemplars]) : [];
}

/**
 * The corpus of a job's records.
 */
export function createJobCorpus(
  { settings, layout, shown }: FileJob,
  checks: RecordChecks,
  reader: RecordReader,
  { texts, exemplars }: { readonly texts: readonly ReferenceText[]; readonly exemplars: readonly ReferenceText[] },
  tokenizer: Tokenizer,
  more: Pick<CorpusOptions, 'boilerplate' | 'onAsked' | 'isShared'> = {},
): Corpus {
  const isOn = settings.rules.plagiarism !== 'off';
  const byId = new Map(exemplars.map((text) => [text.address.id, text]));
  return createCorpus({
    tokenizer,
    settings,
    textField: layout.fields.text,
    file: shown,
    checks,
    references: createReferences(tokenizer, settings.plagiarism.minRun, isOn ? texts : [], byId),
    reader,
    ...more,
  });
}

/** Tells of all records in the order of the file; what helpers found in a chunk they have taken is not looked for again. */
async function checkRecords(
  file: FileJob,
  options: CheckHost,
  records: FileRecords,
  corpus: Corpus,
  helpers: RecordHelpers | undefined,
): Promise<void> {
  const { progress } = options;
  const pause = async (): Promise<void> => {
    await options.pause();
    options.signal?.throwIfAborted();
  };
  const check = createChunkCheck(file, options, records, corpus);
  const ahead = new Map<number, readonly RecordWithFindings[]>();
  progress('comparing', 0);
  for (let chunk = 0; chunk * CHUNK < records.size; chunk += 1) {
    progress('checking', (chunk * CHUNK) / records.size);
    options.onChecked?.(chunk * CHUNK);
    await pause();
    const known = ahead.get(chunk);
    if (known) {
      ahead.delete(chunk);
      for (const [record, findings] of known) options.onRecord(record, findings);
      continue;
    }
    if (!helpers || helpers.take(chunk)) {
      check(chunk, options.onRecord);
      continue;
    }
    // A helper is at work on it: others are checked meanwhile.
    while (!helpers.has(chunk)) {
      const other = helpers.takeNext();
      if (other === undefined) break;
      const found: RecordWithFindings[] = [];
      check(other, (...each) => found.push(each));
      ahead.set(other, found);
      await pause();
    }
    check(chunk, options.onRecord, await helpers.result(chunk));
  }
  progress('checking', 1);
}

const NOTHING: FoundAlone = { found: [], monotony: [] };

type RecordWithFindings = Parameters<CheckFileOptions['onRecord']>;

/** Checks the records of a chunk; `found` is what the helped rules found in them elsewhere. */
function createChunkCheck(file: FileJob, options: CheckFileOptions, records: FileRecords, corpus: Corpus) {
  const rest = options.tools(
    file,
    RULE_IDS.filter((rule) => !HELPED_RULES.includes(rule)),
  );
  const read = records.inOrder();
  return (chunk: number, onRecord: CheckFileOptions['onRecord'], found?: ReadonlyMap<number, FoundAlone>): void => {
    const first = chunk * CHUNK;
    for (const [from, to] of togetherIn(first, Math.min(records.size, first + CHUNK), records.bytesOf)) {
      const asked = Array.from({ length: to - from }, (_, at): AskedRecord => {
        const record = once(() => read(from + at));
        const alone = found && (found.get(from + at - first) ?? NOTHING);
        return { key: from + at, record, found: alone?.found, monotony: alone?.monotony };
      });
      tellFindings(corpus, asked, onRecord, found && rest);
    }
  };
}

/** Tells of the records that have findings. */
function tellFindings(
  corpus: Corpus,
  asked: readonly AskedRecord[],
  onRecord: CheckFileOptions['onRecord'],
  checks?: RecordChecks,
): void {
  for (const [at, findings] of corpus.findingsOf(asked, checks).entries()) {
    if (findings.length > 0) onRecord(asked[at]!.record(), findings);
  }
}

function once<T>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}
