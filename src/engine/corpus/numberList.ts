/** Whole numbers by index; an index beyond the end holds `empty`. Four bytes each, nothing for the garbage collector to look at. */
export interface NumberList {
  get(index: number): number;
  set(index: number, value: number): void;
}

/** @param empty what an index holds that was never set */
export function createNumberList(empty: number): NumberList {
  let numbers = new Int32Array(256).fill(empty);
  return {
    get: (index) => numbers[index] ?? empty,
    set(index, value) {
      if (index >= numbers.length) {
        const larger = new Int32Array(Math.max(index + 1, numbers.length * 2)).fill(empty, numbers.length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[index] = value;
    },
  };
}
