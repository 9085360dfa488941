import type { PartName } from './parts.ts';
import type { UnevenCode } from './unevenCodes.ts';

/** What a split did; what `casewright split --format json` prints. */
export interface SplitSummary {
  readonly version: 1;
  readonly path: string;
  readonly seed: number;
  readonly records: number;
  /** Lines that are no records and were left out. */
  readonly skipped: number;
  readonly parts: readonly {
    readonly name: PartName;
    readonly path: string;
    readonly share: number;
    readonly records: number;
  }[];
  /** Near-duplicates kept on one side, and the clusters they form. */
  readonly nearDuplicates: { readonly threshold: number; readonly records: number; readonly clusters: number };
  /** Records of shared sources, and those sources; absent where no record says its source. */
  readonly sources?: { readonly path: string; readonly records: number; readonly sources: number };
  /** Records of the largest group that had to stay together; 1 where all were free. */
  readonly largestGroup: number;
  /** Codes of which a part has a whole record too many or too few, or none at all. */
  readonly uneven: readonly {
    readonly code: string;
    readonly records: number;
    readonly parts: readonly ({ readonly name: PartName } & UnevenCode['parts'][number])[];
  }[];
}
