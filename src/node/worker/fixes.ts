import { CasewrightError } from '../../engine/errors.ts';
import type { PhiKnowledge } from '../../engine/knowledge/names/phiKnowledge.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import type { FixableLine, FixTarget } from '../../protocol/fixes.ts';
import type { FullFinding } from '../../protocol.ts';
import type { Checking } from './checking/loadChecking.ts';
import { fixInBulk } from './fixes/bulkFixes.ts';
import { differences } from './fixes/differences.ts';
import {
  openFixRecords,
  openRecordCheck,
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
  const toolsFor = async ({ document }: FixTarget, seed: number): Promise<FixTools> => ({
    catalogue: (await scopes.open(document.scope)).catalogue,
    surrogates: { knowledge: await loadNames(), seed },
  });
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
    async 'fixes.list'({ target, lines, source, seed }, signal) {
      const records = await openFixRecords(checking, target, signal);
      const tools = await toolsFor(target, seed);
      const listed: FixableLine[] = [];
      for (const line of lines) listed.push(listFixes(await records.read(line, source), tools));
      return listed;
    },
    async 'fixes.resolve'({ target, before, place, choice, seed }, signal) {
      const records = await openFixRecords(checking, target, signal);
      const record = await records.read(place.line);
      if (record.source !== before) throw staleFix(`Line ${place.line + 1} is another one now`);
      return resolveFix(record, place, choice, await toolsFor(target, seed));
    },
    async 'fixes.bulk'({ target, choice, seed }, signal) {
      const check = await openRecordCheck(checking, target);
      const tools = await toolsFor(target, seed);
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
      const records = await openFixRecords(checking, target, signal);
      const record = await records.read(place.line);
      const { related } = findingAt(record, place);
      if (!related || related.path !== undefined || !record.parsed.record) return { parts: [] };
      const twin = await records.read(related.range.line);
      return { parts: differences(record.parsed.record.text, twin.parsed.record?.text ?? '') };
    },
    ...rewritingHandlers(scopes, host, checking, loadNames),
  };
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
