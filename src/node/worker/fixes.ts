import { CasewrightError } from '../../engine/errors.ts';
import type { PhiKnowledge } from '../../engine/knowledge/names/phiKnowledge.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import type { FixTarget } from '../../protocol/fixes.ts';
import type { FullFinding } from '../../protocol.ts';
import type { Checking } from './checking/loadChecking.ts';
import { fixInBulk } from './fixes/bulkFixes.ts';
import { differences } from './fixes/differences.ts';
import {
  type FixRecord,
  followedDataset,
  OWN_RULES,
  openRecordCheck,
  type RecordCheck,
  readSources,
  sourcesOf,
  staleFix,
  withComparedDataset,
} from './fixes/fixSource.ts';
import { type FixTools, findingAt, listFixes, resolveFix } from './fixes/listFixes.ts';
import { rewritingHandlers } from './fixes/rewriting.ts';
import type { Handlers, Host } from './handlers.ts';
import type { Scopes } from './scopes.ts';

type Methods =
  | 'fixes.list'
  | 'fixes.resolve'
  | 'fixes.bulk'
  | 'fixes.twins'
  | 'fixes.lines'
  | 'fixes.difference'
  | 'rewrite.prepare'
  | 'rewrite.run';

/** Mends findings: works out what lines become and leaves the writing to the editor. */
export function fixHandlers(scopes: Scopes, host: Host, checking: Checking): Handlers<Methods> {
  let names: Promise<PhiKnowledge> | undefined;
  const loadNames = (): Promise<PhiKnowledge> => {
    names ??= import('../../engine/knowledge/names/phiKnowledge.ts').then((module) => module.createPhiKnowledge());
    return names;
  };
  const toolsFor = async ({ document }: FixTarget, { job }: RecordCheck, seed: number): Promise<FixTools> => ({
    fields: job.layout.fields,
    catalogue: (await scopes.open(document.scope)).catalogue,
    surrogates: { knowledge: await loadNames(), seed },
  });
  /** A record as the dataset that is followed has it, else by the rules that need it alone and what a check of the file found. */
  const recordAt = async (target: FixTarget, check: RecordCheck, line: number, source: string, signal: AbortSignal) => {
    const own = check.check(line, source);
    const followed = await followedDataset(checking, target, signal);
    if (followed) return { ...own, findings: followed.record(line)?.findings() ?? [] };
    const { disk } = await checking.load();
    const compared = disk.has(target.document.uri)
      ? disk.findings(target.document.uri, { from: line, to: line, skip: 0, limit: MOST_OF_A_RECORD })
      : [];
    const others = compared.filter(({ rule }) => !OWN_RULES.includes(rule));
    return { ...own, findings: [...others, ...own.findings] } satisfies FixRecord;
  };
  /** The lines of a record's cluster: as the check of the file found it, else by comparing now. */
  const twinsOf = async (target: FixTarget, line: number, signal: AbortSignal): Promise<number[]> => {
    const { uri } = target.document;
    const { disk } = await checking.load();
    if (target.version === undefined && disk.has(uri)) {
      const all = { from: 0, to: Number.POSITIVE_INFINITY, skip: 0, limit: Number.POSITIVE_INFINITY };
      const found = disk.findings(uri, { ...all, rules: ['near-duplicate'] });
      const cluster = clusterOf(found.find((finding) => finding.line === line));
      return found.flatMap((finding) => (cluster && clusterOf(finding) === cluster ? [finding.line] : []));
    }
    return withComparedDataset(checking, target, signal, async (dataset) => {
      if (!dataset) throw tooLarge(target);
      return dataset.record(line)?.twins() ?? [];
    });
  };
  return {
    async 'fixes.list'({ target, from, to, source, seed }, signal) {
      const check = await openRecordCheck(checking, target);
      const tools = await toolsFor(target, check, seed);
      const wanted = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      const followed = await followedDataset(checking, target, signal);
      const sources = followed
        ? new Map(wanted.flatMap((line) => entryOf(line, followed.record(line)?.source)))
        : source !== undefined
          ? new Map([[from, source]])
          : await readSources(checking, target, wanted, signal);
      const records = [];
      for (const [line, text] of sources) {
        records.push(listFixes(await recordAt(target, check, line, text, signal), tools));
      }
      return records;
    },
    async 'fixes.resolve'({ target, before, place, choice, seed }, signal) {
      const check = await openRecordCheck(checking, target);
      const source = (await readSources(checking, target, [place.line], signal)).get(place.line)!;
      if (source !== before) throw staleFix(`Line ${place.line + 1} is another one now`);
      const record = await recordAt(target, check, place.line, source, signal);
      return resolveFix(record, place, choice, await toolsFor(target, check, seed));
    },
    async 'fixes.bulk'({ target, choice, seed }, signal) {
      const check = await openRecordCheck(checking, target);
      const tools = await toolsFor(target, check, seed);
      return fixInBulk(sourcesOf(checking, target, check.job, signal), check, choice, tools);
    },
    async 'fixes.twins'({ target, line }, signal) {
      const { job } = await openRecordCheck(checking, target);
      const lines = await twinsOf(target, line, signal);
      const sources = lines.length === 0 ? new Map() : await readSources(checking, target, lines, signal);
      return lines.map((twin) => {
        const source: string = sources.get(twin)!;
        return { line: twin, source, id: parseRecord(source, job.layout).record?.id ?? '' };
      });
    },
    async 'fixes.lines'({ target, lines }, signal) {
      const { job } = await openRecordCheck(checking, target);
      const sources = await readSources(checking, target, lines, signal);
      return [...sources].map(([line, source]) => ({
        line,
        source,
        id: parseRecord(source, job.layout).record?.id ?? '',
      }));
    },
    async 'fixes.difference'({ target, place }, signal) {
      const check = await openRecordCheck(checking, target);
      const { layout } = check.job;
      const source = (await readSources(checking, target, [place.line], signal)).get(place.line)!;
      const { related } = findingAt(await recordAt(target, check, place.line, source, signal), place);
      if (!related || related.path !== undefined) return { parts: [] };
      const { line } = related.range;
      const other = (await readSources(checking, target, [line], signal)).get(line)!;
      const [here, there] = [source, other].map((each) => parseRecord(each, layout).record?.text ?? '');
      return { parts: differences(here!, there!) };
    },
    ...rewritingHandlers(scopes, host, checking, loadNames),
  };
}

/** Findings of one record that are looked at, at most. */
const MOST_OF_A_RECORD = 1000;

function entryOf(line: number, source: string | undefined): [number, string][] {
  return source === undefined ? [] : [[line, source]];
}

/** The line of the cluster's first record. */
function clusterOf(finding: FullFinding | undefined): number | undefined {
  return finding?.evidence.rule === 'near-duplicate' ? finding.evidence.cluster : undefined;
}

function tooLarge({ document }: FixTarget): CasewrightError {
  return new CasewrightError(
    'usage',
    'too-large',
    `${document.path} is too large to look for all twins of a record at once`,
    'Run Check Dataset first.',
  );
}
