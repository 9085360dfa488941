import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { GroupView, ScoreView } from '../../protocol/scores.ts';

/** With the titles of the codes, and how many reports of each are wanted; wanted codes without a report come last. */
export function withCodes(
  view: ScoreView,
  quotas: Readonly<Record<string, number>>,
  titleOf: (code: string) => string | undefined,
): ScoreView {
  const known = (group: GroupView): GroupView => {
    const code = normaliseCode(group.name);
    const title = titleOf(code);
    return { ...group, ...(title !== undefined && { title }), ...(quotas[code] && { quota: quotas[code] }) };
  };
  const present = new Set(view.codes.map(({ name }) => normaliseCode(name)));
  const missing = Object.keys(quotas).filter((code) => !present.has(code));
  const none = { fidelity: { drivers: [] }, diversity: { drivers: [] }, privacy: { drivers: [] } };
  const empty = missing.map((name): GroupView => ({ name, n: 0, metrics: {}, dimensions: none }));
  return { ...view, codes: [...view.codes, ...empty].map(known) };
}
