import type { Catalogue } from '../../engine/icd10/catalogue.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { GroupView, ScoreView } from '../../protocol/scores.ts';
import { withHoles } from './coverageHoles.ts';
import type { PreparedScore } from './prepareScore.ts';

/** With the titles of the codes, what goes together with them, and how many reports of each are wanted; wanted codes and headings that no report bears come last. */
export function withCodes(
  view: ScoreView,
  { quotas, axes }: Pick<PreparedScore, 'quotas' | 'axes'>,
  catalogue: Catalogue,
): ScoreView {
  const known = (group: GroupView): GroupView => {
    const code = normaliseCode(group.name);
    const title = catalogue.get(code)?.title;
    return { ...group, ...(title !== undefined && { title }), ...(quotas[code] && { quota: quotas[code] }) };
  };
  const names = view.codes.map(({ name }) => normaliseCode(name));
  const missing = Object.keys(quotas).filter((code) => !names.includes(code));
  const none = { fidelity: { drivers: [] }, diversity: { drivers: [] }, privacy: { drivers: [] } };
  // A heading has the reports of the codes below it.
  const below = missing.map((heading) => names.flatMap((name, at) => (name.startsWith(heading) ? [at] : [])));
  const wanted = missing.map((name, at): GroupView => {
    const n = below[at]!.reduce((sum, code) => sum + view.codes[code]!.n, 0);
    return { name, n, metrics: {}, dimensions: none, ...(n > 0 && { isHeading: true }) };
  });
  const coverage = view.coverage.map((own) => {
    const sums = below.map((codes) =>
      own.values.map((_, value) => codes.reduce((sum, code) => sum + own.counts[code]![value]!, 0)),
    );
    return { ...own, counts: [...own.counts, ...sums] };
  });
  const codes = [...view.codes, ...wanted];
  const entries = codes.map(({ name }) => catalogue.get(normaliseCode(name)));
  return { ...view, codes: codes.map(known), coverage: withHoles(coverage, entries, axes) };
}
