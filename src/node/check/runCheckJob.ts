import { setImmediate } from 'node:timers/promises';
import {
  type Finding,
  type RecordAddress,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../../engine/checks/finding.ts';
import type { CheckSettings } from '../../engine/checks/settings.ts';
import { idInLine } from '../../engine/record/schema.ts';
import { createJsonReport } from '../../engine/report/json.ts';
import { createMarkdownReport } from '../../engine/report/markdown.ts';
import type { OtherText, ReportWriter } from '../../engine/report/reportWriter.ts';
import { createSarifReport } from '../../engine/report/sarif.ts';
import { createTextReport } from '../../engine/report/text.ts';
import { applyDecisions, createDecisionIndex, type DecisionIndex } from '../../engine/review/decisionIndex.ts';
import { brokenInWords, decisionsPath } from '../../engine/review/decisions.ts';
import { startsOfLines } from '../../engine/text/lines.ts';
import { readDecisions } from '../decisionsFile.ts';
import { type CheckedFile, checkFile } from './checkFile.ts';
import type { CheckJob, CheckMessage, FileJob, ToolsJob } from './checkJob.ts';
import { type CheckKnowledge, type CheckTools, createKnowledge, createTools } from './createTools.ts';
import type { FileReference } from './readReferences.ts';
import { createReferenceIndex, readSource } from './referencePlaces.ts';

/** Characters of a report that are sent at once. */
const PIECE = 1 << 18;

/**
 * Runs a check and tells of it in messages: pieces of the report, progress, how it ended.
 * @param helperEntry the program of helper threads
 */
export async function runCheckJob(
  job: CheckJob,
  helperEntry: URL,
  tell: (message: CheckMessage, changesHands?: readonly ArrayBuffer[]) => void,
): Promise<void> {
  const toolsFor = createToolsCache();
  const open = new Map<string, OpenFile>();
  const out = collectPieces((bytes) => tell({ kind: 'report', bytes }, [bytes.buffer]));
  const report = createReport(job, out.write, (address, path) => lookUp(open.get(path), address));
  let worst: Severity | undefined;
  report.begin();
  if (job.files.length > 1 && !job.files.some((file) => isReferenceOf(file, job.files))) {
    const text =
      'each file is compared within itself; to find what stands in two of them, name one as --reference of the other, or as one of its references in casewright.json';
    tell({ kind: 'notice', text });
  }
  for (const file of job.files) {
    report.beginFile(file.shown);
    if (file.references.some(({ path }) => path === file.path)) {
      tell({
        kind: 'notice',
        text: `${file.shown} is its own reference; each record is left out of its own comparison`,
      });
    }
    const decisions = job.honourDecisions ? await openDecisions(file, tell) : createDecisionIndex();
    const onRecord = (
      record: Parameters<Parameters<typeof checkFile>[1]['onRecord']>[0],
      findings: readonly Finding[],
    ): void => {
      const { line, source, parsed } = record;
      const { id, codes, text } = parsed.record ?? { id: '', codes: [], text: '' };
      const decided = { id, line, codes, text, source, fields: file.layout.fields };
      const { kept, suppressed } = applyDecisions(findings, decided, decisions);
      for (const { severity } of kept) {
        if (worst !== undefined && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(worst)) continue;
        worst = severity;
        tell({ kind: 'worst', worst });
      }
      const hidden = suppressed.length > 0 && { suppressed: new Set(suppressed.map(({ finding }) => finding)) };
      const shownId = idInLine(parsed, file.layout.fields);
      const isBroken = parsed.record === undefined;
      report.record({ path: file.shown, ...decided, shownId, isBroken, findings, ...hidden });
    };
    const { lines, records } = await checkFile(
      file,
      {
        tools: await toolsFor(file.tools),
        toolsJob: file.tools,
        helpers: job.helpers,
        helperEntry,
        onProgress: (progress) => tell({ kind: 'progress', progress }),
        onRecord,
        pause: () => setImmediate(),
      },
      (checked) => {
        const referenceAt = showReferences([...checked.references, ...checked.exemplars]);
        open.set(file.shown, { ...checked, file, referenceAt });
      },
    );
    report.endFile(records, lines - records);
    if (records === 0) tell({ kind: 'notice', text: `warning: no records in ${file.shown}` });
    open.delete(file.shown);
  }
  report.end();
  out.flush();
  tell({ kind: 'done', worst });
}

/** Tools of configurations that name the same files are made once, and what none of them changes once for all. */
function createToolsCache(): (job: ToolsJob) => Promise<CheckTools> {
  const known = new Map<string, Promise<CheckTools>>();
  let knowledge: CheckKnowledge | undefined;
  return (job) => {
    const key = JSON.stringify(job);
    const made = known.get(key);
    if (made) return made;
    knowledge ??= createKnowledge();
    const tools = createTools(job, knowledge);
    known.set(key, tools);
    return tools;
  };
}

/** What all files set alike: a rule that some of them set otherwise is described as it is by itself. */
function commonSeverities(files: readonly FileJob[]): Partial<CheckSettings['rules']> {
  const [first, ...others] = files.map(({ settings }) => settings.rules);
  const set = Object.entries(first ?? {}) as [RuleId, Severity | 'off'][];
  return Object.fromEntries(set.filter(([rule, severity]) => others.every((rules) => rules[rule] === severity)));
}

/** What is decided on a file; lines that are no decisions are told of. */
async function openDecisions(file: FileJob, tell: (message: CheckMessage) => void): Promise<DecisionIndex> {
  const { decisions, broken } = await readDecisions(file.path);
  if (broken.length > 0) tell({ kind: 'notice', text: brokenInWords(decisionsPath(file.shown), broken) });
  return createDecisionIndex(decisions);
}

function createReport(
  { report: { format, version, colour, width, maxFindings }, files }: CheckJob,
  write: (text: string) => void,
  find: (address: RecordAddress, path: string) => OtherText | undefined,
): ReportWriter {
  const options = { write, lookUp: find, ...(maxFindings !== undefined && { maxFindings }) };
  switch (format) {
    case 'json':
      return createJsonReport(options);
    case 'sarif':
      return createSarifReport({ ...options, version, severities: commonSeverities(files) });
    case 'markdown':
      return createMarkdownReport(options);
    case 'text':
      return createTextReport({ ...options, colour, width });
  }
}

/** A file while it is checked. */
interface OpenFile extends CheckedFile {
  readonly file: FileJob;
  readonly referenceAt: (address: RecordAddress) => OtherText | undefined;
}

function lookUp(checked: OpenFile | undefined, address: RecordAddress): OtherText | undefined {
  if (!checked) return undefined;
  if (address.file === undefined) {
    const key = checked.records.keyOf(address.line);
    if (key === undefined) return undefined;
    const { source, parsed } = checked.records.read(key);
    return { text: parsed.record?.text ?? '', line: { source, textPath: checked.file.layout.fields.text } };
  }
  return checked.referenceAt(address);
}

/** The references beside findings; the lines of a whole file, which may be long, are looked for once. */
function showReferences(references: readonly FileReference[]): OpenFile['referenceAt'] {
  const referenceAt = createReferenceIndex(references);
  const files = new Map<FileReference, OtherText>();
  return (address) => {
    const reference = referenceAt(address);
    if (!reference?.isFile) return reference && new RecordShown(reference);
    const { text } = reference;
    const shown = files.get(reference) ?? { text, lineStarts: startsOfLines(text) };
    files.set(reference, shown);
    return shown;
  };
}

/** A record of a reference beside a finding: its line is read again only where it is asked for. */
class RecordShown implements OtherText {
  readonly #reference: FileReference;

  constructor(reference: FileReference) {
    this.#reference = reference;
  }
  get text(): string {
    return this.#reference.text;
  }
  get line(): OtherText['line'] {
    const { path, record } = this.#reference;
    return record && { source: readSource(path, record), textPath: record.textField };
  }
}

function collectPieces(send: (bytes: Uint8Array<ArrayBuffer>) => void): { write(text: string): void; flush(): void } {
  const encoder = new TextEncoder();
  let pieces: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (size > 0) send(encoder.encode(pieces.join('')));
    pieces = [];
    size = 0;
  };
  return {
    write(text) {
      pieces.push(text);
      size += text.length;
      if (size >= PIECE) flush();
    },
    flush,
  };
}

/** Whether others of the files are held against it. */
function isReferenceOf({ path }: FileJob, files: readonly FileJob[]): boolean {
  return files.some((other) => other.path !== path && other.references.some((reference) => reference.path === path));
}
