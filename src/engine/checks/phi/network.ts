import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isDigitAt, type Scan } from './scan.ts';

const LOCAL_PART = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const DOMAIN = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy;
const URL = /(?:(?:https?|ftps?|sftp|wss?):\/\/|www\.)[^\s<>"“”«»{}|\\^`]{1,2000}/iy;
const BARE_HOST = /[a-z0-9][a-z0-9-]{0,61}$/i;
const BARE_REST =
  /\.(?:[a-z0-9-]{1,61}\.){0,4}(?:com|org|net|edu|gov|info|io|app|health|co\.uk|org\.uk|nhs\.uk|es|eu)(?![a-z0-9-]|\.[a-z])(?:\/[^\s<>"“”]{0,500})?/y;
const IPV4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)(?::\d{2,5})?/y;
const IPV6 = /(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}/iy;
const MAC = /(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![0-9a-f:-])/iy;
const SOFTWARE_BEFORE = /\b(?:version|release|build|firmware|v|ver\.?|section|sección|versión)[ :]?$/i;

/** E-mail addresses (RFC 5322's usual form). */
export function findEmails({ text, ats }: Pick<Scan, 'text' | 'ats'>): Hit[] {
  if (ats.length === 0) return [];
  return ats.flatMap((at) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at));
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text);
    if (!local || !domain) return [];
    const start = at - local[0].replace(/^[.'-]+/, '').length;
    const end = at + 1 + domain[0].length;
    return [{ start, end, type: 'email', pattern: 'a name, @ and a domain', rank: Rank.proven } as const];
  });
}

/** Web addresses: with a scheme, with `www.`, or a bare domain of a common kind. */
export function findUrls({ text, links }: Pick<Scan, 'text' | 'links'>): Hit[] {
  const hits: Hit[] = [];
  let done = 0;
  for (const place of links) {
    if (place < done) continue;
    const found = urlAt(text, place);
    if (!found) continue;
    const [start, end] = found;
    const pattern =
      text[place] === '.'
        ? 'the name of a site'
        : `begins with “${/^[^.:]*(?::\/\/|\.)/.exec(text.slice(start, end))?.[0] ?? ''}”`;
    hits.push({ start, end, type: 'url', pattern, rank: Rank.proven });
    done = end;
  }
  return hits;
}

function urlAt(text: string, place: number): [number, number] | undefined {
  if (text[place] === '.') return bareUrlAt(text, place);
  const scheme =
    text[place] === ':' ? (/[a-z]{2,5}$/i.exec(text.slice(Math.max(0, place - 5), place))?.[0].length ?? 0) : 0;
  const start = place - scheme;
  URL.lastIndex = start;
  const match = URL.exec(text);
  if (!match) return undefined;
  return [start, start + withoutClosing(match[0]).length];
}

function bareUrlAt(text: string, place: number): [number, number] | undefined {
  const next = text.charCodeAt(place + 1) | 32;
  // The domains' first letters: com, org, net, edu, gov, info, io, app, health, uk's co, es, eu; or a label before one of them.
  if (next < 97 || next > 122) return undefined;
  BARE_REST.lastIndex = place;
  const rest = BARE_REST.exec(text);
  if (!rest) return undefined;
  const host = BARE_HOST.exec(text.slice(Math.max(0, place - 62), place));
  const start = place - (host?.[0].length ?? 0);
  const isMail = text[start - 1] === '@' || !host;
  // `mejor.es decir`: a slip of the space, not a domain; Spanish and such endings need a path or a host with a dot.
  const isSlip = /^\.(?:es|eu|io|app|info|health)$/.test(rest[0]);
  return isMail || isSlip ? undefined : [start, place + withoutClosing(rest[0]).length];
}

/** A full stop or a bracket at the end belongs to the sentence. */
function withoutClosing(url: string): string {
  const trimmed = url.replace(/[.,;:!?'"’”»\]]{1,8}$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/** IPv4 and IPv6 addresses, and MAC addresses of devices. */
export const findNetworkAddress: DigitDetector = (text, start, end) => {
  const next = text[end];
  if (next === '.' && end - start <= 3 && isDigitAt(text, end + 1)) return ipv4(text, start);
  // `61-year-old`: a hyphen joins groups of an address only where one follows.
  const joins = next === ':' || (next === '-' && (isHexAt(text, end + 1) || text[start - 1] === ':'));
  return joins || isHexLetter(text, end) || isHexLetter(text, start - 1) ? hexGroups(text, start) : undefined;
};

function ipv4(text: string, start: number): Hit | undefined {
  if (/[\d.]/.test(text[start - 1] ?? '')) return undefined;
  IPV4.lastIndex = start;
  const match = IPV4.exec(text);
  if (!match || SOFTWARE_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  return { start, end: start + match[0].length, type: 'ip', pattern: 'four numbers joined by dots', rank: Rank.proven };
}

function hexGroups(text: string, digit: number): Hit | undefined {
  let start = digit;
  while (digit - start < 22 && /[0-9a-f:]/i.test(text[start - 1] ?? '')) start--;
  for (const [pattern, type, words] of [
    [MAC, 'device', 'a MAC address'],
    [IPV6, 'ip', 'groups of digits joined by colons'],
  ] as const) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match && start + match[0].length > digit) {
      return { start, end: start + match[0].length, type, pattern: words, rank: Rank.proven };
    }
  }
  return undefined;
}

function isHexAt(text: string, at: number): boolean {
  return isDigitAt(text, at) || isHexLetter(text, at);
}

function isHexLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 102;
}
