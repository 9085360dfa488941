/** What a required criterion costs where it is missing, and where it is denied outright; shares of its weight. */
export const MISSING = 0.5;
export const DENIED = 0.8;
/** A supporting feature that is denied. */
export const DENIED_SUPPORT = 0.2;
/** What lies in the past is weaker evidence. */
export const HISTORICAL = 0.4;
/** What one sentence alone says: the share of what speaks for a profile that it counts for. */
export const LONE = 0.6;
/** What each further sentence adds to the strength of a feature, and the most it can have. */
export const REPEATED = 0.25;
export const STRONGEST = 1.5;
