/** Whether the bytes from one to before another are ASCII. */
export function isAscii(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (bytes[at]! >= 0x80) return false;
  return true;
}
