/**
 * For threads that live in the editor's process: room for new objects in MB. What a thread reads in passing would else grow it to a
 * multiple, which is not given back.
 */
export const SMALL_NURSERY = { maxYoungGenerationSizeMb: 16 };
