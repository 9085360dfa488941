import type { Catalogue } from '../../engine/icd10/catalogue.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { GroupView, ScoreView } from '../../protocol/scores.ts';
import { withHoles } from './coverageHoles.ts';
import type { PreparedScore } from './prepareScore.ts';

/** With the titles of the codes, what goes together with them, and how many reports of each are wanted; wanted codes without a report come last. */
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
  const present = new Set(view.codes.map(({ name }) => normaliseCode(name)));
  const missing = Object.keys(quotas).filter((code) => !present.has(code));
  const none = { fidelity: { drivers: [] }, diversity: { drivers: [] }, privacy: { drivers: [] } };
  const empty = missing.map((name): GroupView => ({ name, n: 0, metrics: {}, dimensions: none }));
  const codes = [...view.codes, ...empty];
  const entries = codes.map(({ name }) => catalogue.get(normaliseCode(name)));
  return { ...view, codes: codes.map(known), coverage: withHoles(view.coverage, entries, axes) };
}
