import type { Measure } from './metrics.ts';
import type { ScoreHost } from './scoreInput.ts';
import type { Rows, TextSets } from './textSets.ts';

/** How many times smaller sets of texts become when compressed. */
export type Compression = (rows: Rows) => Promise<Measure>;

/** Begins with all sets of a card at once: compressing goes on beside what else is worked out. */
export function compressSets({ all, codes, models, draws }: TextSets, { compress }: ScoreHost): Compression {
  const begun = new Map<Rows, Promise<Measure>>();
  const begin = (of: 'records' | 'references', rows: Rows): void => {
    if (begun.has(rows)) return;
    const measure = compress(of, rows).then(
      ({ raw, compressed }): Measure =>
        raw === 0 ? { n: rows.length, undefined: 'there is no text' } : { value: raw / compressed, n: rows.length },
    );
    // It may fail before anybody has asked for it.
    measure.catch(() => {});
    begun.set(rows, measure);
  };
  for (const rows of [all, ...codes.values(), ...models.values()]) begin('records', rows);
  for (const { own, real } of draws) {
    begin('records', own);
    begin('references', real);
  }
  return (rows) => begun.get(rows)!;
}
