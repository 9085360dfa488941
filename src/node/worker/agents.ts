import { surrogatesOf, withoutSurrogates } from '../../engine/checks/phi/surrogates.ts';
import type { PhiCheck } from '../../engine/checks/phi.ts';
import { CasewrightError } from '../../engine/errors.ts';
import type { CaseRecord } from '../../engine/record/record.ts';
import type { RecordLayout } from '../../engine/record/schema.ts';
import type { FoundIdentifier, ListedFinding, RecordQuery } from '../../protocol/agents.ts';
import type { DatasetSource, FullFinding, PlacedFinding, Scope } from '../../protocol.ts';
import type { Checking } from './checking/loadChecking.ts';
import { type ReadSourceLine, readSource } from './datasets.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

/** Findings that are looked through at once. */
const BATCH = 2000;
/** UTF-16 units of the report that are quoted with a finding. */
const LONGEST_EXCERPT = 200;

type FindIdentifiers = (text: string, record?: CaseRecord) => FoundIdentifier[];

/** What agents' tools ask: one record, and findings with the words they stand at, each with the identifiers in them. */
export function agentHandlers(scopes: Scopes, { open, load }: Checking): Handlers<'agents.record' | 'agents.findings'> {
  let known: Promise<(allow: readonly string[]) => PhiCheck> | undefined;
  const identifiersFor = async (scope: Scope): Promise<FindIdentifiers> => {
    known ??= loadPhi();
    const { config } = (await scopes.settings(scope)).loaded;
    const phi = (await known)(config.checks.phi.allow);
    return (text, record) =>
      withoutSurrogates(text, phi(text), surrogatesOf(record?.meta ?? {})).flatMap(({ evidence, span }) =>
        evidence.rule === 'phi' && span ? [{ text: text.slice(span.start, span.end), type: evidence.type }] : [],
      );
  };
  const linesOf = (uri: string, source: DatasetSource, layout: RecordLayout, signal: AbortSignal) =>
    open.get(uri)?.lines(layout) ?? readSource(source, layout, signal);

  return {
    async 'agents.record'({ uri, scope, source, query }, signal) {
      const layout = (await scopes.settings(scope)).layoutOf(source.path);
      const { record, line } = await findRecord(linesOf(uri, source, layout, signal), query);
      const identifiers = (await identifiersFor(scope))(record.text, record);
      const { id, codes, text, meta } = record;
      return { id, line: line - 1, codes, text, meta, identifiers };
    },
    async 'agents.findings'(params, signal) {
      const { uri, scope, source, rules, severities, record, skip, limit, withText } = params;
      const { disk } = await load();
      const isWanted = (finding: PlacedFinding): boolean =>
        (!severities || severities.includes(finding.severity)) &&
        (record?.id === undefined || finding.id === record.id) &&
        (record?.line === undefined || finding.line === record.line);
      const found: (PlacedFinding | FullFinding)[] = [];
      for (let from = 0; found.length <= skip + limit; from += BATCH) {
        signal.throwIfAborted();
        const range = { from: record?.line ?? 0, to: record?.line ?? Number.POSITIVE_INFINITY };
        const query = { ...range, skip: from, limit: BATCH, ...(rules && { rules }) };
        const batch = open.get(uri)?.findings(query) ?? disk.findings(uri, query);
        found.push(...batch.filter(isWanted));
        if (batch.length < BATCH) break;
      }
      const page = found.slice(skip, skip + limit);
      const more = found.length > skip + limit;
      if (!withText) return { findings: page.map(listed), more, identifiers: [] };
      const layout = (await scopes.settings(scope)).layoutOf(source.path);
      const sources = await sourcesOf(linesOf(uri, source, layout, signal), new Set(page.map(({ line }) => line)));
      const identifiersIn = await identifiersFor(scope);
      const findings = page.map((finding) => withWords(finding, sources.get(finding.line)));
      const texts = findings.flatMap(({ excerpt, message }) => [excerpt ?? '', message ?? '']);
      return { findings, more, identifiers: texts.flatMap((text) => identifiersIn(text)) };
    },
  };
}

async function loadPhi(): Promise<(allow: readonly string[]) => PhiCheck> {
  const [{ createPhiCheck }, { createPhiKnowledge }] = await Promise.all([
    import('../../engine/checks/phi.ts'),
    import('../../engine/knowledge/names/phiKnowledge.ts'),
  ]);
  const knowledge = createPhiKnowledge();
  return (allow) => createPhiCheck(knowledge, { allow });
}

/** A record of this id; where several have it, the one on this line. */
async function findRecord(
  batches: AsyncIterable<ReadSourceLine[]>,
  { id, line: wanted }: RecordQuery,
): Promise<{ readonly record: CaseRecord; readonly line: number }> {
  let first: { readonly record: CaseRecord; readonly line: number } | undefined;
  for await (const lines of batches) {
    for (const { record, line } of lines) {
      const isHere = wanted === undefined || line === wanted + 1;
      if (!record || (id !== undefined && record.id !== id)) continue;
      if (isHere) return { record, line };
      first ??= { record, line };
    }
  }
  // Lines move; an id that stands elsewhere by now is still the one that was meant.
  if (first && id !== undefined) return first;
  const what = id === undefined ? `Line ${(wanted ?? 0) + 1} holds no record` : `No record has the id “${id}”`;
  throw new CasewrightError('usage', 'no-record', what, 'Take the id and line of a finding that was listed.');
}

/** The lines of these numbers, from 0. */
async function sourcesOf(
  batches: AsyncIterable<ReadSourceLine[]>,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  if (wanted.size === 0) return found;
  for await (const lines of batches) {
    for (const { line, source } of lines) if (wanted.has(line - 1)) found.set(line - 1, source);
    if (found.size === wanted.size) break;
  }
  return found;
}

function listed(finding: PlacedFinding | FullFinding): ListedFinding {
  const { rule, severity, id, line } = finding;
  const span = 'span' in finding && finding.span ? { start: finding.span.start, end: finding.span.end } : undefined;
  return { rule, severity, id, line, ...(span && { span }) };
}

function withWords(finding: PlacedFinding | FullFinding, source: string | undefined): ListedFinding {
  const excerpt = source === undefined ? '' : decoded(source.slice(finding.start, finding.end));
  const isWhole = source !== undefined && finding.end - finding.start >= source.trim().length;
  return {
    ...listed(finding),
    message: finding.message,
    ...(excerpt !== '' &&
      !isWhole && {
        excerpt: excerpt.length > LONGEST_EXCERPT ? `${excerpt.slice(0, LONGEST_EXCERPT)}…` : excerpt,
      }),
  };
}

/** A piece of a JSON string as it reads; as it stands where it is none. */
function decoded(piece: string): string {
  try {
    return JSON.parse(`"${piece}"`) as string;
  } catch {
    return piece;
  }
}
