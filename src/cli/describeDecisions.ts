import { printable } from '../engine/report/excerpt.ts';
import { countOf } from '../engine/report/lineCounts.ts';
import type { Agreement, Measure } from '../engine/review/agreement.ts';
import type { DecisionCounts, Dispute, KindCounts, StaleDecision } from '../engine/review/countDecisions.ts';
import { brokenInWords, DECISION_KINDS, decisionsPath } from '../engine/review/decisions.ts';
import type { FileDecisions } from '../node/countDecisionsOfFile.ts';

/** Disputed records, stale decisions and pairs of annotators listed one by one. */
const MOST_LISTED = 10;

/** What was decided on a file, for people, with a line break at its end. */
export function describeDecisions(file: string, { counts, agreement, broken }: FileDecisions): string {
  const lines = [
    headline(file, counts),
    ...disputeLines(counts.disputes),
    ...(counts.inForce > 0 ? ['', ...table(counts)] : []),
    ...(counts.stale.length > 0 ? ['', ...staleLines(counts.stale)] : []),
    ...(counts.inForce + counts.stale.length > 0 ? ['', ...agreementLines(agreement)] : []),
    ...(broken.length > 0 ? ['', printable(brokenInWords(decisionsPath(file), broken))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function headline(file: string, { records, left, decided }: DecisionCounts): string {
  const { accept, reject, revise } = decided;
  const how = left < records ? ` (${accept} accepted, ${reject} rejected, ${revise} to revise)` : '';
  return `${printable(file)}: ${records - left} of ${countOf(records, 'record')} decided${how}, ${left} left`;
}

function table({ byKind, byAuthor, byRule }: DecisionCounts): string[] {
  const rows: (readonly [name: string, counts: KindCounts])[] = [
    ...byAuthor.map(({ author, ...counts }) => [printable(author), counts] as const),
    ...Object.entries(byRule).map(([rule, counts]) => [`on ${rule}`, counts] as const),
    ...(byAuthor.length > 1 ? [['all', byKind] as const] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const row = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  return [
    row('', DECISION_KINDS),
    ...rows.map(([name, counts]) =>
      row(
        name,
        DECISION_KINDS.map((kind) => counts[kind]),
      ),
    ),
  ];
}

function disputeLines(disputes: readonly Dispute[]): string[] {
  if (disputes.length === 0) return [];
  const listed = disputes.slice(0, MOST_LISTED).map(({ id, line, verdicts }) => {
    const who = verdicts.map(({ author, kind }) => `${kind} by ${printable(author)}`).join(', ');
    return `    ${id === '' ? `line ${line}` : `${printable(id)} (line ${line})`}: ${who}`;
  });
  const more = disputes.length - listed.length;
  const rest = more > 0 ? [`    and ${more} more; --format json lists all`] : [];
  return [`  ${countOf(disputes.length, 'record')} with differing verdicts`, ...listed, ...rest];
}

function staleLines(stale: readonly StaleDecision[]): string[] {
  const listed = stale.slice(0, MOST_LISTED).map(({ decision, because }) => {
    const { record, line, kind, author, time } = decision;
    const why = because === 'gone' ? 'not in the file' : 'code or text changed';
    return `  ${printable(record ?? `line ${line}`)}: ${kind} by ${printable(author)}, ${time.slice(0, 10)}: ${why}`;
  });
  const more = stale.length - listed.length;
  const head = `${countOf(stale.length, 'decision')} fell away:`;
  return [head, ...listed, ...(more > 0 ? [`  and ${more} more; --format json lists all`] : [])];
}

function agreementLines({
  annotators,
  method,
  items,
  verdictsPerItem,
  leftOut,
  raw,
  kappa,
  pairs,
}: Agreement): string[] {
  const name = method === 'cohen' ? 'Cohen’s kappa' : 'Fleiss’ kappa';
  if (raw.value === null) return [`Agreement: not defined, since ${raw.reason}`];
  const each = method === 'fleiss' ? ` with ${verdictsPerItem} verdicts each` : '';
  const rest = leftOut > 0 ? `; ${leftOut} with another number of verdicts left out` : '';
  const people = countOf(annotators.length, 'annotator');
  const head = `Agreement of ${people} on ${countOf(items, 'record')}${each}: ${percent(raw)}, ${name} ${inWords(kappa)}${rest}`;
  if (method === 'cohen') return [head];
  const listed = pairs
    .filter((pair) => pair.items > 0)
    .slice(0, MOST_LISTED)
    .map((pair) => {
      const who = pair.annotators.map(printable).join(', ');
      return `  ${who}: ${percent(pair.raw)} of ${countOf(pair.items, 'record')}, Cohen’s kappa ${inWords(pair.kappa)}`;
    });
  return [head, ...listed];
}

function percent(measure: Measure): string {
  return measure.value === null ? 'not defined' : `${(measure.value * 100).toFixed(1)} %`;
}

function inWords(measure: Measure): string {
  return measure.value === null
    ? `not defined, since ${measure.reason}`
    : measure.value.toFixed(2).replace(/^-0.00$/, '0.00');
}
