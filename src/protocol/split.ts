import type { Shares } from '../engine/split/parts.ts';
import type { SplitSummary } from '../engine/split/splitSummary.ts';
import type { Scope } from '../protocol.ts';

// What Split Dataset asks of the worker: types only.

export type { Shares, SplitSummary };

export interface SplitRequests {
  /** Splits a file as it stands on disk. */
  'dataset.split': [
    {
      readonly scope: Scope;
      readonly path: string;
      readonly shares: Shares;
      readonly seed: number;
      readonly groupBy?: string;
      readonly skipBroken: boolean;
      readonly force: boolean;
    },
    SplitSummary,
  ];
}
