/** A share from 0 to 1 as a message gives it: `12 %`, `0.4 %`. */
export function shareInWords(share: number): string {
  const value = share * 100;
  return `${value < 1 ? value.toFixed(1) : Math.round(value)} %`;
}
