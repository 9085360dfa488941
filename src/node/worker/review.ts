import { createFingerprints } from '../../engine/checks/fingerprint.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { RecordLayout } from '../../engine/record/schema.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import { createDecisionIndex, type DecisionIndex, decisionsFor } from '../../engine/review/decisionIndex.ts';
import {
  annotatorOf,
  brokenInWords,
  type DecidedRecord,
  type DecisionDraft,
  decisionsPath,
  isVerdict,
  nameRecord,
} from '../../engine/review/decisions.ts';
import type { DecisionOnLine, DecisionsMade } from '../../protocol/review.ts';
import type { CheckedDocument, FullFinding, PlacedFinding } from '../../protocol.ts';
import { appendDecisions, readAuthor, readDecisions } from '../decisionsFile.ts';
import { readDataset, readLines } from '../readDataset.ts';
import type { Checking } from './checking/loadChecking.ts';
import type { Handlers } from './handlers.ts';
import { clusterMarks } from './review/clusters.ts';
import { findingsByLine, reviewItems } from './review/overview.ts';
import { sheetOf } from './review/sheet.ts';
import type { Scopes } from './scopes.ts';

type Methods = 'review.decide' | 'review.overview' | 'review.sheets' | 'review.clusters';

/** What the reviewer's desk needs of the check. */
export interface ReviewPorts {
  readonly checking: Checking;
  readonly check: Handlers<'check.findings' | 'check.decided'>;
}

/** Decisions of the person at the editor. Those on one dataset are written one after the other. */
export function reviewHandlers(scopes: Scopes, ports: ReviewPorts): Handlers<Methods> {
  const { checking } = ports;
  const queues = new Map<string, Promise<unknown>>();
  const inTurn = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(path) ?? Promise.resolve();
    const mine = before.then(work, work);
    queues.set(path, mine);
    try {
      return await mine;
    } finally {
      if (queues.get(path) === mine) queues.delete(path);
    }
  };
  return {
    async 'review.decide'({ document, given, drafts = [] }, signal) {
      const { path, scope } = document;
      const layout = (await scopes.settings(scope)).layoutOf(path);
      const wanted = [...drafts, ...(await draftsOf(document, given, layout, ports))];
      const made = await inTurn(path, () => write(path, scope.folder, wanted));
      await ports.check['check.decided']({ path }, signal);
      return made;
    },
    async 'review.overview'({ document }, signal) {
      const { path, scope, uri } = document;
      const layout = (await scopes.settings(scope)).layoutOf(path);
      const [author, { decisions, broken }] = await Promise.all([readAuthor(scope.folder ?? '.'), readDecisions(path)]);
      const live = checking.open.get(uri);
      const lines = live?.lines(layout) ?? readDataset(path, layout, signal);
      const counts = findingsByLine((live ?? { lists: (await checking.load()).disk.lists(uri) }).lists);
      const items = await reviewItems(lines, layout, counts, createDecisionIndex(decisions), author);
      return { author, items, ...(broken.length > 0 && { broken: brokenInWords(decisionsPath(path), broken) }) };
    },
    async 'review.sheets'({ document, from, to, sources }) {
      const { path, scope, uri } = document;
      const { settings, catalogue } = await scopes.open(scope);
      const layout = settings.layoutOf(path);
      const wanted = new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at));
      const read = sources
        ? new Map(sources.map((source, at) => [from + at, source]))
        : await readSources(path, wanted);
      const decisions = createDecisionIndex((await readDecisions(path)).decisions);
      const isChecked = checking.open.has(uri) || (await checking.load()).disk.has(uri);
      const findings = await findingsOf(ports, uri, from, to);
      return [...read].flatMap(([line, source]) => {
        const record = /\S/.test(source) ? decidedRecord(source, line, layout) : undefined;
        if (!record || (record.text === '' && record.id === '')) return [];
        const own = isChecked ? { findings: findings.filter((each) => each.line === line) } : { findings: undefined };
        return [sheetOf(record, { ...own, decisions, titleOf: (code) => catalogue.get(normaliseCode(code))?.title })];
      });
    },
    async 'review.clusters'({ document: { uri, path, scope }, from, to }) {
      const layout = (await scopes.settings(scope)).layoutOf(path);
      const live = checking.open.get(uri);
      if (!live) return { version: 0, marks: [] };
      const findings = live.findings({ from, to, rules: ['low-diversity'], skip: 0, limit: MOST_FINDINGS });
      const texts = new Map<number, string>();
      const textOf = (line: number): string => {
        const text = texts.get(line) ?? parseRecord(live.record(line)?.source ?? '', layout).record?.text ?? '';
        texts.set(line, text);
        return text;
      };
      return { version: live.version, marks: clusterMarks(findings, textOf) };
    },
  };
}

async function write(path: string, folder = '.', drafts: readonly DecisionDraft[]): Promise<DecisionsMade> {
  const [author, { decisions }] = await Promise.all([readAuthor(folder), readDecisions(path)]);
  const index = createDecisionIndex(decisions);
  const before = drafts.map((draft) => ownVerdict(draft, author, index));
  return { decisions: await appendDecisions(path, drafts, { author, now: new Date(), index }), before };
}

/** The person's verdict on the same code and text that this one takes the place of. */
function ownVerdict(draft: DecisionDraft, author: string, index: DecisionIndex): DecisionDraft | null {
  if (!('hash' in draft) || draft.kind === 'note' || draft.kind === 'suppress') return null;
  const who = annotatorOf({ author });
  const address = { id: draft.record ?? '', line: draft.line ?? 0 };
  const own = index
    .madeOn(address)
    .filter((each) => isVerdict(each) && each.hash === draft.hash && annotatorOf(each) === who);
  const last = own.sort((a, b) => (a.time < b.time ? -1 : 1)).at(-1);
  if (!last || last.withdrawn) return null;
  const { author: _author, time: _time, ...verdict } = last;
  return verdict;
}

/** @throws CasewrightError when a line holds no record, or a finding is no longer there */
async function draftsOf(
  { uri, path }: CheckedDocument,
  given: readonly DecisionOnLine[],
  layout: RecordLayout,
  ports: ReviewPorts,
): Promise<DecisionDraft[]> {
  const isRead = ({ source, decision }: DecisionOnLine) =>
    source === undefined && !(decision.kind === 'suppress' && decision.scope === 'rule-in-dataset');
  const read = await readSources(path, new Set(given.filter(isRead).map(({ line }) => line)));
  const drafts: DecisionDraft[] = [];
  for (const { line, source = read.get(line), decision } of given) {
    if (decision.kind === 'suppress' && decision.scope === 'rule-in-dataset') {
      drafts.push(decision as DecisionDraft);
      continue;
    }
    if (source === undefined || !/\S/.test(source)) throw noRecord(path, line);
    const record = decidedRecord(source, line, layout);
    if (decision.kind !== 'suppress' || decision.scope !== 'finding') {
      drafts.push({ ...nameRecord(record), ...decision } as DecisionDraft);
      continue;
    }
    const { kind, scope, reason, finding } = decision;
    const fingerprint = await fingerprintOf(finding, { uri, path }, record, ports);
    if (fingerprint === undefined) throw noFinding(path, line);
    drafts.push({ ...nameRecord(record), kind, scope, rule: finding.rule, finding: fingerprint, reason });
  }
  return drafts;
}

/**
 * What names a finding in a decision. Equal findings of a record are numbered through all that were found; only those that are shown are
 * known here, so the numbers of suppressed ones are passed over.
 */
async function fingerprintOf(
  wanted: PlacedFinding,
  { uri, path }: Pick<CheckedDocument, 'uri' | 'path'>,
  record: DecidedRecord,
  ports: ReviewPorts,
): Promise<string | undefined> {
  const line = record.line - 1;
  const live = ports.checking.open.get(uri)?.record(line);
  if (live && live.source !== record.source) return undefined;
  const full = await findingsOf(ports, uri, line, line);
  const chosen = pick(full, wanted);
  if (!chosen) return undefined;
  const index = createDecisionIndex((await readDecisions(path)).decisions);
  const hidden = new Set(
    decisionsFor(record, index).suppressions.map((each) => ('finding' in each ? each.finding : '')),
  );
  const printOf = createFingerprints(record);
  for (const finding of full) {
    let print = printOf(finding);
    while (hidden.has(print)) print = printOf(finding);
    if (finding === chosen) return print;
  }
  return undefined;
}

/** What is known to be found on lines `from` to `to`, both inclusive. */
async function findingsOf({ check }: ReviewPorts, uri: string, from: number, to: number): Promise<FullFinding[]> {
  const query = { uri, from, to, limit: MOST_FINDINGS };
  const { findings } = await check['check.findings'](query, new AbortController().signal);
  return findings.filter((each) => 'evidence' in each);
}

/** More than the lines of a screen ever have. */
const MOST_FINDINGS = 10_000;

/** The finding at the same place, of the same words where there are several. */
function pick<T extends PlacedFinding>(
  findings: readonly T[],
  { rule, start, end, message }: PlacedFinding,
): T | undefined {
  const there = findings.filter((each) => each.rule === rule && each.start === start && each.end === end);
  return there.find((each) => each.message === message) ?? there[0];
}

/** A line as decisions see it; `line` counts from 0. */
export function decidedRecord(source: string, line: number, layout: RecordLayout): DecidedRecord {
  const { id, codes, text } = parseRecord(source, layout).record ?? { id: '', codes: [], text: '' };
  return { id, line: line + 1, codes, text, source, fields: layout.fields };
}

/** Lines of a file, which count from 0; blank ones and those behind its end are left out. */
export async function readSources(path: string, wanted: ReadonlySet<number>): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  if (wanted.size === 0) return found;
  const last = Math.max(...wanted);
  for await (const lines of readLines(path)) {
    for (const { line, source } of lines) if (wanted.has(line - 1)) found.set(line - 1, source);
    if ((lines.at(-1)?.line ?? 0) > last) break;
  }
  return found;
}

function noRecord(path: string, line: number): CasewrightError {
  const message = `There is no record on line ${line + 1} of ${path}`;
  return new CasewrightError('usage', 'no-record', message, 'Choose a line that holds one.');
}

function noFinding(path: string, line: number): CasewrightError {
  const message = `The finding on line ${line + 1} of ${path} is not there any more`;
  return new CasewrightError('usage', 'no-finding', message, 'Choose it again from what is found now.');
}
