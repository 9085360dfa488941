import { NOT_SO, Status } from '../text/scope.ts';
import type { CueTable } from './features.ts';
import type { Cues } from './findCues.ts';
import { HISTORICAL, REPEATED, STRONGEST } from './weights.ts';

/** What a text says of each feature, by its number; the arrays hold until the next text. */
export interface Evidence {
  readonly cues: Cues;
  /** Features with cues, in order of the first, so many of them. */
  readonly present: Int32Array;
  readonly count: number;
  /** 0 where nothing is said; -1 where it is denied and nowhere affirmed; 1 for one sentence, at most 1.5. */
  readonly strengths: Float64Array;
  /** The one sentence that affirms it, as the number of its first token and 1; -1 where there are several, 0 where there is none. */
  readonly sentences: Int32Array;
}

/** Weighs cues: of a feature, the best sentence counts in full, each further one a quarter. */
export function createWeigher({ features }: CueTable): (cues: Cues) => Evidence {
  const size = features.length;
  const isLifetime = Uint8Array.from(features, ({ lifetime }) => (lifetime ? 1 : 0));
  const strengths = new Float64Array(size);
  const sentences = new Int32Array(size);
  const present = new Int32Array(size);
  const isPresent = new Uint8Array(size);
  const denied = new Uint8Array(size);
  const affirmed = new Int32Array(size);
  const last = new Int32Array(size);
  let count = 0;

  const clear = (): void => {
    for (let which = 0; which < count; which += 1) {
      const feature = present[which]!;
      strengths[feature] = 0;
      sentences[feature] = 0;
      isPresent[feature] = 0;
      denied[feature] = 0;
      affirmed[feature] = 0;
      last[feature] = 0;
    }
    count = 0;
  };
  const affirm = (feature: number, status: number, sentence: number): void => {
    const strength = (status & Status.historical) !== 0 && isLifetime[feature] === 0 ? HISTORICAL : 1;
    if (strength > strengths[feature]!) strengths[feature] = strength;
    if (last[feature] === sentence) return;
    last[feature] = sentence;
    affirmed[feature]! += 1;
    sentences[feature] = affirmed[feature] === 1 ? sentence : -1;
  };
  return (cues) => {
    clear();
    for (let at = 0; at < cues.count; at += 1) {
      const feature = cues.features[at]!;
      const status = cues.statuses[at]!;
      if (isPresent[feature] === 0) {
        isPresent[feature] = 1;
        present[count++] = feature;
      }
      if ((status & NOT_SO) === 0) affirm(feature, status, cues.sentenceFirsts[at]! + 1);
      else if ((status & Status.negated) !== 0 && (status & Status.other) === 0) denied[feature] = 1;
    }
    for (let which = 0; which < count; which += 1) {
      const feature = present[which]!;
      if (affirmed[feature]! > 0)
        strengths[feature] = Math.min(STRONGEST, strengths[feature]! + REPEATED * (affirmed[feature]! - 1));
      else if (denied[feature] === 1) strengths[feature] = -1;
    }
    return { cues, present, count, strengths, sentences };
  };
}
