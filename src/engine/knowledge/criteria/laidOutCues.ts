import type { LaidOutCues } from '../../criteria/features.ts';

/** The cues of CRITERIA as `layOutCues` lays them out, put here by the build; where sources run unbuilt they are laid out at the start. */
export const LAID_OUT_CUES: LaidOutCues | undefined = undefined;
