/**
 * For threads that live beside others, in the editor's process or in a check: room for new objects in MB. What a thread reads in passing
 * would else grow it to a multiple, which is not given back.
 */
export const SMALL_NURSERY = { maxYoungGenerationSizeMb: 16 };

/**
 * For those of them that read a whole file: a heap that may not reach two gigabytes is cleared of garbage twice as often, which costs
 * nothing that can be measured and keeps 80 MB less of a file of 254 MB. What is kept of the records themselves does not count.
 */
export const SMALL_HEAP = { ...SMALL_NURSERY, maxOldGenerationSizeMb: 2000 };
