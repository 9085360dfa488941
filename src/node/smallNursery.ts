/**
 * For threads that live beside others, in the editor's process or in a check: room for new objects in MB. What a thread reads in passing
 * would else grow it to a multiple, which is not given back.
 */
export const SMALL_NURSERY = { maxYoungGenerationSizeMb: 16 };

/**
 * For the threads of a check that a command waits for. In twice that room more of what was read in passing is no longer needed by the time
 * garbage is looked for, so that half as much time goes into that; up to 20 MB more are kept by each thread.
 */
export const CHECK_NURSERY = { maxYoungGenerationSizeMb: 32 };

/**
 * For threads of the editor that check a whole file: half of the small room, and a heap that may not reach two gigabytes, which is cleared of
 * garbage twice as often. Both cost nothing that can be measured; 110 MB less are kept while a file of 254 MB is checked. Records and their
 * tokens do not lie in this heap.
 */
export const SMALL_HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 2000 };
