import { SURROGATE_NAMES } from '../../knowledge/names/surrogateNames.ts';
import type { FixLanguage } from '../language.ts';
import type { Draw } from './draw.ts';

/** An address at example.org, which is nobody's (RFC 2606). */
export function emailSurrogate(value: string, language: FixLanguage, draw: Draw): string {
  const names = SURROGATE_NAMES[language];
  const key = value.toLowerCase();
  const first = draw.pick([...names.female, ...names.male], 'email-first', key);
  const last = draw.pick(names.surnames, 'email-last', key);
  return `${ascii(first)}.${ascii(last)}@example.org`;
}

function ascii(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

/** An address below example.org with the scheme and as many parts as the old one. */
export function urlSurrogate(value: string, draw: Draw): string {
  const [, scheme = '', www = '', path = ''] = /^([a-z]+:\/\/)?(www\.)?[^/?#]*([/?#].*)?$/is.exec(value) ?? [];
  const other = path === '' || path === '/' ? path : `/page-${100 + draw.number(900, 'url', value)}`;
  return `${scheme}${www}example.org${other}`;
}

/** An address of the ranges kept for documentation: 192.0.2.0/24 (RFC 5737), 2001:db8::/32 (RFC 3849). */
export function ipSurrogate(value: string, draw: Draw): string {
  const port = /^[\d.]+(:\d+)$/.exec(value)?.[1] ?? '';
  if (/^[\d.]+(?::\d+)?$/.test(value)) return `192.0.2.${1 + draw.number(254, 'ip', value)}${port}`;
  const group = (place: string): string => (1 + draw.number(0xfffe, 'ip', value, place)).toString(16);
  return `2001:db8:${group('a')}::${group('b')}`;
}

/** A MAC address of the range kept for documentation: 00-00-5E-00-53-xx (RFC 7042). */
export function macSurrogate(value: string, draw: Draw): string {
  const separator = value[2]!;
  const last = draw.number(256, 'mac', value.toLowerCase()).toString(16).padStart(2, '0');
  const other = ['00', '00', '5e', '00', '53', last].join(separator);
  return /[a-f]/.test(value) ? other : other.toUpperCase();
}
