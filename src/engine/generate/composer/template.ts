import type { Template } from '../../knowledge/composer/knowledge.ts';

/** `a/b` or `!a/b`: holds when one of the tokens stands in the report's tokens, or none of them when negated. */
export interface GuardTerm {
  readonly negated: boolean;
  readonly anyOf: readonly string[];
}
export type Guard = readonly GuardTerm[];

export type TemplateNode =
  | string
  | { readonly kind: 'alternatives'; readonly options: readonly (readonly TemplateNode[])[] }
  | { readonly kind: 'gender'; readonly male: readonly TemplateNode[]; readonly female: readonly TemplateNode[] }
  | { readonly kind: 'slot'; readonly name: string; readonly capital: boolean }
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

export interface ParsedTemplate {
  readonly source: Template;
  readonly guard: Guard;
  readonly nodes: readonly TemplateNode[];
}

/** What an expansion asks of the report being written. */
export interface Expansion {
  readonly male: boolean;
  /** Next number in [0, 1). */
  random(): number;
  /** Which of a number of alternatives to take. */
  choose(options: number): number;
  /** Value of a slot; throws for a name that is neither fact nor list. */
  slot(name: string): string;
}

/** Stand for `{Subj}` and `{subj}` until the sentences around them are known. */
export const SUBJECT_CAPITAL = '\u0001';
export const SUBJECT = '\u0002';

/** Reads a guard without its `::`. */
export function parseGuard(source: string): Guard {
  return source
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => {
      const negated = term.startsWith('!');
      return { negated, anyOf: (negated ? term.slice(1) : term).split('/') };
    });
}

export function guardHolds(guard: Guard, tokens: ReadonlySet<string>): boolean {
  for (const term of guard) {
    let any = false;
    for (const token of term.anyOf) {
      if (tokens.has(token)) {
        any = true;
        break;
      }
    }
    if (any === term.negated) return false;
  }
  return true;
}

/** Reads a template; throws Error on brackets that do not match or gendered forms that are not two. */
export function parseTemplate(source: Template): ParsedTemplate {
  const mark = source.indexOf('::');
  const guard = mark < 0 ? [] : parseGuard(source.slice(0, mark));
  return { source, guard, nodes: parseText(mark < 0 ? source : source.slice(mark + 2).trim()) };
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** Texts are cut out of the template, not built sign by sign, and arrays are copied to their size: what is parsed stays for the run. */
function parseText(text: string): readonly TemplateNode[] {
  const nodes: TemplateNode[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === ']' || char === '}' || char === ')') throw new Error(`"${char}" without its opening in "${text}"`);
    if (!(char in CLOSING)) continue;
    const end = closingOf(text, i);
    const inner = text.slice(i + 1, end);
    const node = parseBracket(char, inner);
    if (node) {
      if (i > start) nodes.push(text.slice(start, i));
      nodes.push(node);
      start = end + 1;
    } else {
      // An ordinary parenthesis: its inside may still hold slots and alternatives.
      nodes.push(text.slice(start, i + 1), ...parseText(inner));
      start = end;
    }
    i = end;
  }
  if (start < text.length) nodes.push(text.slice(start));
  return nodes.slice();
}

function parseBracket(open: string, inner: string): TemplateNode | undefined {
  if (open === '[') return { kind: 'alternatives', options: splitTop(inner, '|').map(parseText) };
  if (open === '{') return parseSlot(inner);
  const forms = splitTop(inner, '/');
  if (forms.length === 1 || /\d/.test(inner)) return undefined;
  if (forms.length !== 2) throw new Error(`a gendered form has two parts: "(${inner})"`);
  return { kind: 'gender', male: parseText(forms[0]!), female: parseText(forms[1]!) };
}

function parseSlot(inner: string): TemplateNode {
  const range = /^(\d+)-(\d+)$/.exec(inner);
  if (range) return { kind: 'range', low: Number(range[1]), high: Number(range[2]) };
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(inner)) throw new Error(`"{${inner}}" is neither a slot nor a range`);
  const name = inner[0]!.toLowerCase() + inner.slice(1);
  return { kind: 'slot', name, capital: name !== inner };
}

function closingOf(text: string, start: number): number {
  const expected: string[] = [];
  for (let i = start; i < text.length; i++) {
    const char = text[i]!;
    if (char in CLOSING) expected.push(CLOSING[char]!);
    else if (char === ']' || char === '}' || char === ')') {
      if (expected.pop() !== char) break;
      if (expected.length === 0) return i;
    }
  }
  throw new Error(`brackets do not match in "${text}"`);
}

function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char in CLOSING) depth++;
    else if (char === ']' || char === '}' || char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** The words of a template for one report. */
export function expand(nodes: readonly TemplateNode[], report: Expansion): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else text += expandNode(node, report);
  }
  return text;
}

function expandNode(node: Exclude<TemplateNode, string>, report: Expansion): string {
  switch (node.kind) {
    case 'alternatives':
      return expand(node.options[report.choose(node.options.length)]!, report);
    case 'gender':
      return expand(report.male ? node.male : node.female, report);
    case 'range':
      return String(node.low + Math.floor(report.random() * (node.high - node.low + 1)));
    case 'slot': {
      if (node.name === 'subj') return node.capital ? SUBJECT_CAPITAL : SUBJECT;
      const value = report.slot(node.name);
      return node.capital ? capitalised(value) : value;
    }
  }
}

/** First letter in upper case, whatever stands in front of it (a quotation mark, an inverted question mark). */
export function capitalised(text: string): string {
  if (text.startsWith(SUBJECT) || text.startsWith(SUBJECT_CAPITAL)) return text;
  const first = /\p{L}|\d/u.exec(text);
  if (!first || first.index > 2) return text;
  return text.slice(0, first.index) + first[0].toUpperCase() + text.slice(first.index + first[0].length);
}
