/**
 * For threads that live beside others, in the editor's process or in a check: room for new objects in MB. What a thread reads in passing
 * would else grow it to a multiple, which is not given back.
 */
export const SMALL_NURSERY = { maxYoungGenerationSizeMb: 16 };
