import { type Finding, RULE_IDS } from '../../engine/checks/finding.ts';
import type { RecordChecks } from '../../engine/checks/runChecks.ts';
import { type Corpus, type CorpusRecord, createCorpus, type RecordReader } from '../../engine/corpus/corpus.ts';
import { createReferences, type ReferenceText } from '../../engine/corpus/references.ts';
import { createTokenizer, type Tokenizer } from '../../engine/text/tokenizer.ts';
import { type CheckProgress, type FileJob, HELPED_RULES, type ToolsJob } from './checkJob.ts';
import type { CheckTools } from './createTools.ts';
import { type FileRecords, openFileRecords } from './fileRecords.ts';
import { type FileReference, noTextField, readReferences } from './readReferences.ts';
import { CHUNK, type RecordHelpers, startHelpers } from './recordHelpers.ts';
import { requireJsonl } from './requireJsonl.ts';

export interface CheckFileOptions {
  readonly tools: CheckTools;
  readonly toolsJob: ToolsJob;
  /** Threads beside this one, and their program. */
  readonly helpers: number;
  readonly helperEntry: URL;
  readonly onProgress: (progress: CheckProgress) => void;
  /** Takes each record that has findings, in the order of the file. */
  readonly onRecord: (record: CorpusRecord, findings: readonly Finding[]) => void;
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
}

/**
 * Checks a file of any size. Where no rule compares records, each is checked as it is read. Else in two passes: the first keeps of each
 * record its tokens, four bytes each, and where it stands; the second reads again those that may have findings, and works them out.
 * Memory: about two thirds of the file, and the references.
 * @throws CasewrightError when the file cannot be read, has no text at all, or changes meanwhile
 */
export async function checkFile(
  file: FileJob,
  options: CheckFileOptions,
  onOpen: (checked: CheckedFile) => void,
): Promise<number> {
  const records = openFileRecords(file.path, file.layout);
  try {
    requireJsonl(file.path, file.shown);
    const progress = (step: CheckProgress['step'], done: number): void =>
      options.onProgress({ shown: file.shown, step, done });
    progress('references', 0);
    const texts = await readReferences(file.references, options.signal);
    onOpen({ records, references: texts });
    const corpus = await createJobCorpus(file, options.tools(file), records, texts, createTokenizer());
    const helps = options.helpers > 0 && HELPED_RULES.some((rule) => file.settings.rules[rule] !== 'off');
    const inTwoPasses = corpus.looksAhead || helps;
    let bytes = 0;
    let withText = 0;
    let fields: readonly string[] = [];
    /** Records before it have been checked. */
    let next = 0;
    const check = (record: CorpusRecord): void => {
      const findings = corpus.findingsOf(next, record);
      if (findings.length > 0) options.onRecord(record, findings);
      next += 1;
    };
    for await (const batch of records.stream(options.signal)) {
      for (const record of batch) {
        const { key } = corpus.add(record);
        if (record.parsed.record) withText += 1;
        else if (fields.length === 0) fields = Object.keys(record.parsed.object ?? {});
        bytes += record.source.length;
        // A file without any text is an error and has no findings: what stands before the first text waits for it.
        if (inTwoPasses || withText === 0) continue;
        while (next < key) check(records.read(next));
        check(record);
      }
      options.onChecked?.(next);
      progress(inTwoPasses ? 'reading' : 'checking', Math.min(1, bytes / Math.max(1, records.bytes)));
    }
    if (withText === 0 && fields.length > 0) throw noTextField(file.shown, file.layout.fields.text, fields);
    if (next < records.size) {
      progress('comparing', 0);
      await checkRecords(file, options, records, corpus, progress);
    }
    records.requireUnchanged();
    return records.size;
  } finally {
    records.close();
  }
}

/** The corpus of a job's records, its references read. */
export async function createJobCorpus(
  { settings, layout, shown, exemplars: file }: FileJob,
  checks: RecordChecks,
  reader: RecordReader,
  texts: readonly ReferenceText[],
  tokenizer: Tokenizer,
): Promise<Corpus> {
  const isOn = settings.rules.plagiarism !== 'off';
  const exemplars = isOn && file ? await readReferences([file]) : [];
  const byId = new Map(exemplars.map((text) => [text.address.id, text]));
  return createCorpus({
    tokenizer,
    settings,
    textField: layout.fields.text,
    file: shown,
    checks,
    references: createReferences(tokenizer, settings.plagiarism.minRun, isOn ? texts : [], byId),
    reader,
  });
}

async function checkRecords(
  file: FileJob,
  options: CheckFileOptions,
  records: FileRecords,
  corpus: Corpus,
  progress: (step: CheckProgress['step'], done: number) => void,
): Promise<void> {
  const count = Math.min(options.helpers, Math.floor(records.size / (CHUNK * 2)));
  let helpers: RecordHelpers | undefined;
  if (count > 0) {
    const job = { file, tools: options.toolsJob, boilerplate: corpus.boilerplate() };
    helpers = startHelpers(options.helperEntry, count, job, records);
  }
  const rest = options.tools(
    file,
    RULE_IDS.filter((rule) => !HELPED_RULES.includes(rule)),
  );
  try {
    let found: ReadonlyMap<number, readonly Finding[]> | undefined;
    const read = records.inOrder();
    for (let key = 0; key < records.size; key += 1) {
      if (key % CHUNK === 0) {
        progress('checking', key / records.size);
        options.onChecked?.(key);
        await options.pause();
        options.signal?.throwIfAborted();
        const chunk = key / CHUNK;
        found = helpers && !helpers.take(chunk) ? await helpers.result(chunk) : undefined;
      }
      const helped = found && { checks: rest, found: found.get(key % CHUNK) ?? [] };
      let record: CorpusRecord | undefined;
      const readOnce = (): CorpusRecord => {
        record ??= read(key);
        return record;
      };
      const findings = corpus.findingsOf(key, readOnce, helped);
      if (findings.length > 0) options.onRecord(readOnce(), findings);
    }
    progress('checking', 1);
  } finally {
    await helpers?.close();
  }
}
