import { readFile, stat } from 'node:fs/promises';
import type { Finding, RuleId } from '../../../engine/checks/finding.ts';
import { readLine } from '../../../engine/checks/readLine.ts';
import { arrangeFindings } from '../../../engine/checks/runChecks.ts';
import { CasewrightError } from '../../../engine/errors.ts';
import type { FieldPaths } from '../../../engine/record/record.ts';
import { type ParsedLine, parseRecord } from '../../../engine/record/schema.ts';
import { applyDecisions } from '../../../engine/review/decisionIndex.ts';
import { createTokenizer } from '../../../engine/text/tokenizer.ts';
import type { FixTarget } from '../../../protocol/fixes.ts';
import type { FullFinding } from '../../../protocol.ts';
import type { FileJob } from '../../check/checkJob.ts';
import { placeFindings } from '../../check/placeFindings.ts';
import { ioError } from '../../ioError.ts';
import { readLines } from '../../readDataset.ts';
import type { LiveDataset } from '../checking/liveDataset.ts';
import type { Checking } from '../checking/loadChecking.ts';

/** A record with what is found in it. */
export interface FixRecord {
  /** From 0. */
  readonly line: number;
  readonly source: string;
  readonly parsed: ParsedLine;
  readonly fields: FieldPaths;
  /** Suppressed ones left out. */
  readonly findings: readonly FullFinding[];
}

/** The rules that need the record alone, over any line of a dataset. */
export interface RecordCheck {
  readonly job: FileJob;
  /** @param line from 0 */
  check(line: number, source: string): FixRecord;
}

/** Rules that fixes can mend without knowing other records. */
export const OWN_RULES: readonly RuleId[] = ['invalid-record', 'label-leakage', 'off-code', 'phi', 'llm-residue'];

/** A file of this size or less is read whole where its records have to be compared. */
const LARGEST_COMPARED = 50 * 1024 * 1024;

/** @throws CasewrightError when casewright.json or what it names cannot be read */
export async function openRecordCheck({ load }: Checking, { document }: FixTarget): Promise<RecordCheck> {
  const { jobOf, tools, openDecisions } = await load();
  const { file: job, tools: toolsJob } = await jobOf(document);
  const checks = (await tools.get(toolsJob))(job, OWN_RULES);
  const decisions = await openDecisions(job.path);
  const tokenizer = createTokenizer();
  const dataset = { seenId: () => undefined, boilerplate: new Set<string>() };
  const { fields } = job.layout;
  return {
    job,
    check(line, source) {
      const parsed = parseRecord(source, job.layout);
      const { id, codes, text } = parsed.record ?? { id: '', codes: [], text: '' };
      const [own] = checks([readLine({ source, parsed }, tokenizer)], dataset);
      const found = arrangeFindings(own!, job.settings);
      const record = { line: line + 1, source, id, codes, text, fields };
      const { kept } = applyDecisions(found, record, decisions);
      const places = placeFindings(record, kept, fields, { sourceOf: () => undefined, inReference: () => undefined });
      return {
        line,
        source,
        parsed,
        fields,
        findings: kept.map((finding, at) => ({ ...places[at]!, ...partsOf(finding) })),
      };
    },
  };
}

function partsOf({ field, span, evidence }: Finding): Pick<FullFinding, 'field' | 'span' | 'evidence'> {
  return { ...(field !== undefined && { field }), ...(span && { span }), evidence };
}

/** A finding as the engine knows it. */
export function toFinding({ rule, severity, message, field, span, evidence }: FullFinding): Finding {
  return { rule, severity, message, ...(field !== undefined && { field }), ...(span && { span }), evidence };
}

/**
 * The followed document; undefined where the file on disk is meant.
 * @throws CasewrightError `stale-fix` when the document is known in another version
 */
export async function followedDataset(
  { open }: Checking,
  { document, version }: FixTarget,
  signal: AbortSignal,
): Promise<LiveDataset | undefined> {
  if (version === undefined) return undefined;
  const dataset = open.get(document.uri);
  if (!dataset) throw staleFix('The document is not checked');
  await dataset.ready(signal);
  if (dataset.version !== version) throw staleFix('The document changed meanwhile');
  return dataset;
}

/**
 * Gives a dataset in which records know one another: the followed document, or the file on disk, read for this once.
 * @param use is given nothing where the file is too large for that
 */
export async function withComparedDataset<T>(
  checking: Checking,
  target: FixTarget,
  signal: AbortSignal,
  use: (dataset: LiveDataset | undefined) => Promise<T>,
): Promise<T> {
  const followed = await followedDataset(checking, target, signal);
  if (followed) return use(followed);
  const { path } = target.document;
  const { size } = await stat(path).catch((error) => Promise.reject(ioError(error, 'read', path)));
  if (size > LARGEST_COMPARED) return use(undefined);
  const { start } = await checking.load();
  const dataset = start(target.document, () => {});
  try {
    const text = await readFile(path, 'utf8').catch((error) => Promise.reject(ioError(error, 'read', path)));
    dataset.open(0, text.replace(/^\uFEFF/, ''), true, true);
    await dataset.ready(signal);
    return await use(dataset);
  } finally {
    dataset.close();
  }
}

/** Records with what is found in them. */
export interface FixRecords {
  /** @param source the line, where it is at hand. @throws CasewrightError `stale-fix` where there is no record */
  read(line: number, source?: string): Promise<FixRecord>;
}

/**
 * The records of a dataset: as the check that follows it has them, else by the rules that need a record alone and by what a check of the
 * file found beside.
 */
export async function openFixRecords(checking: Checking, target: FixTarget, signal: AbortSignal): Promise<FixRecords> {
  const followed = await followedDataset(checking, target, signal);
  if (followed) {
    return {
      async read(line) {
        const known = followed.record(line);
        if (!known) throw noRecord(line);
        const { source, job } = known;
        const { fields } = job.layout;
        return { line, source, parsed: parseRecord(source, job.layout), fields, findings: known.findings() };
      },
    };
  }
  const { uri } = target.document;
  const { disk } = await checking.load();
  const check = await openRecordCheck(checking, target);
  return {
    async read(line, source) {
      const text = source ?? (await readSources(checking, target, [line], signal)).get(line)!;
      const own = check.check(line, text);
      const found = disk.has(uri) ? disk.findings(uri, { from: line, to: line, skip: 0, limit: MOST_OF_A_RECORD }) : [];
      return { ...own, findings: [...found.filter(({ rule }) => !OWN_RULES.includes(rule)), ...own.findings] };
    },
  };
}

/** Findings of one record that are looked at, at most. */
const MOST_OF_A_RECORD = 1000;

/** Lines of a dataset as they stand, from 0; blank ones are left out. */
export async function* sourcesOf(
  checking: Checking,
  target: FixTarget,
  job: FileJob,
  signal: AbortSignal,
): AsyncGenerator<readonly { readonly line: number; readonly source: string }[]> {
  const followed = await followedDataset(checking, target, signal);
  const batches = followed ? followed.lines(job.layout) : readLines(job.path, signal);
  for await (const batch of batches) {
    signal.throwIfAborted();
    yield batch.map(({ line, source }) => ({ line: line - 1, source }));
  }
}

/** Some lines of a dataset by their numbers from 0. @throws CasewrightError `stale-fix` where one is not there */
export async function readSources(
  checking: Checking,
  target: FixTarget,
  lines: readonly number[],
  signal: AbortSignal,
): Promise<Map<number, string>> {
  const wanted = new Set(lines);
  const found = new Map<number, string>();
  const followed = await followedDataset(checking, target, signal);
  if (followed) {
    for (const line of wanted) {
      const record = followed.record(line);
      if (record) found.set(line, record.source);
    }
  } else {
    const last = Math.max(...wanted);
    for await (const batch of readLines(target.document.path, signal)) {
      for (const { line, source } of batch) if (wanted.has(line - 1)) found.set(line - 1, source);
      if ((batch.at(-1)?.line ?? 0) > last) break;
    }
  }
  const missing = lines.find((line) => !found.has(line));
  if (missing !== undefined) throw noRecord(missing);
  return found;
}

function noRecord(line: number): CasewrightError {
  return staleFix(`There is no record on line ${line + 1} any more`);
}

/** @param what changed, in words without a full stop */
export function staleFix(what: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'stale-fix',
    `${what}: the fix was made for the record as it was`,
    'Choose it anew once the check is through.',
  );
}
