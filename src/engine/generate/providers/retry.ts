const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HTTP_DATE = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 16_000;

/** Milliseconds since 1970 of an HTTP date in its one current form (RFC 9110, 5.6.7); undefined for anything else. */
export function parseHttpDate(text: string): number | undefined {
  const match = HTTP_DATE.exec(text.trim());
  const month = MONTHS.indexOf(match?.[2] ?? '');
  if (!match || month < 0) return undefined;
  const [day, year, hours, minutes, seconds] = [1, 3, 4, 5, 6].map((group) => Number(match[group])) as [
    number,
    number,
    number,
    number,
    number,
  ];
  // Days from civil (Hinnant): years begin in March, so that the leap day is the last of the year.
  const shifted = month < 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 1;
  const days =
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468;
  return ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
}

/**
 * How long the server asks to wait, in milliseconds: `retry-after-ms`, or `retry-after` as seconds or as a date, which
 * is measured against the server's own clock where it tells it.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = parseHttpDate(text);
  return date === undefined ? undefined : Math.max(0, date - (parseHttpDate(headers.get('date') ?? '') ?? now));
}

/**
 * How long to wait before the next try, in milliseconds: what the server asked for, or twice as long each time up to
 * 16 s; either way spread by chance, so that requests refused together do not come back together.
 * @param tries tries so far, from 1
 */
export function retryDelayMs(tries: number, askedMs: number | undefined, random: () => number): number {
  if (askedMs !== undefined) return askedMs + random() * Math.min(1000, askedMs / 4);
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
}
