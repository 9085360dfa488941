import type { LeakageMatcher } from '../checks/labelLeakage.ts';
import {
  CHAT_TOKEN,
  FENCED,
  REASONING_TAG,
  REFUSAL,
  REFUSAL_WORDS,
  SELF_DISCLOSURE,
} from '../checks/residuePatterns.ts';
import { hash32 } from '../random.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { LENGTH_RANGES } from './axes.ts';
import type { Case } from './plan.ts';
import type { ProviderAnswer } from './provider.ts';

/** Why an answer does not become a record. */
export type RejectReason =
  | 'empty'
  | 'malformed-json'
  | 'wrong-schema'
  | 'refusal'
  | 'truncated'
  | 'too-short'
  | 'too-long'
  | 'leftover-reasoning'
  | 'label-leakage'
  | 'duplicate';

export interface Rejection {
  readonly reason: RejectReason;
  /** What exactly, for people. */
  readonly detail: string;
}

/** A report that may become a record. */
export interface ValidReport {
  readonly text: string;
  /** Equal for reports with equal token lists. */
  readonly key: string;
}

export type LengthRanges = Readonly<Record<string, readonly [number, number]>>;

export interface Validation {
  /** False where the provider was told not to ask for structured output: plain text is then taken as the report. */
  readonly structured: boolean;
  readonly leakage: LeakageMatcher;
  /** Words for values of the axis length, fewest and most, where they are not the default ones. */
  readonly lengths?: LengthRanges;
  /** Keys of the reports there are already. */
  readonly seen: ReadonlySet<string>;
}

/** A report may be half as short or twice as long as its length asks for: a model counts words badly, and no worse than that. */
export const LENGTH_TOLERANCE = { shorter: 0.5, longer: 2 } as const;

/**
 * Decides whether an answer becomes a record.
 * @returns the report, or why it is rejected
 */
export function validateReport(answer: ProviderAnswer, item: Case, validation: Validation): ValidReport | Rejection {
  const read = readText(answer, validation.structured);
  if ('reason' in read) return read;
  const { text } = read;
  if (thinksAloud(text)) {
    return { reason: 'leftover-reasoning', detail: 'the report holds marks of a chain of thought' };
  }
  const tokens = tokenize(text);
  const rejection =
    refused(text, tokens.length) ??
    wrongLength(tokens, lengthRange(item.axes.length, validation.lengths)) ??
    leaking(tokens, validation.leakage);
  if (rejection) return rejection;
  const key = reportKey(tokens);
  if (validation.seen.has(key)) return { reason: 'duplicate', detail: 'the dataset holds the same report already' };
  return { text, key };
}

/**
 * Key of a text by its tokens alone: case and punctuation do not matter.
 * A hash with two lengths, so that chance collisions of 32 bits stay rare; one would cost an answer, no more.
 */
export function reportKey(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) words += `${token.text} `;
  return `${hash32(words).toString(36)}.${words.length}.${tokens.length}`;
}

/** Key of a record's text. */
export function textKey(text: string): string {
  return reportKey(tokenize(text));
}

/** The text an answer holds, out of its JSON or fence, or why there is none. */
export function readText(answer: ProviderAnswer, structured: boolean): { readonly text: string } | Rejection {
  const content = answer.content.replace(/^\uFEFF/, '').trim();
  if (answer.finishReason === 'content_filter') {
    return { reason: 'refusal', detail: content.slice(0, 200) || 'the server’s content filter stopped the answer' };
  }
  if (answer.finishReason === 'length') {
    return {
      reason: 'truncated',
      detail: 'the answer ran into the limit of tokens; raise maxTokens for this provider',
    };
  }
  if (content === '') return { reason: 'empty', detail: 'the answer holds no text' };
  const unfenced = FENCED.exec(content)?.[1]?.trim() ?? content;
  if (unfenced.startsWith('{')) return fromJson(unfenced, answer);
  const refusal = refused(unfenced, tokenize(unfenced).length);
  if (refusal) return refusal;
  if (thinksAloud(unfenced)) {
    return { reason: 'leftover-reasoning', detail: 'the answer holds marks of a chain of thought' };
  }
  if (answer.finishReason === 'other') return torn();
  if (structured) return { reason: 'malformed-json', detail: 'the answer is not the JSON object that was asked for' };
  return { text: unfenced };
}

function fromJson(json: string, answer: ProviderAnswer): { readonly text: string } | Rejection {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (answer.finishReason === 'other') return torn();
    return { reason: 'malformed-json', detail: error instanceof Error ? error.message : String(error) };
  }
  const text = (value as { text?: unknown }).text;
  if (typeof text !== 'string') {
    const keys = Object.keys(value as object)
      .slice(0, 6)
      .join(', ');
    return { reason: 'wrong-schema', detail: `the answer has no text of type string; it has ${keys || 'no fields'}` };
  }
  const trimmed = text.trim();
  return trimmed === '' ? { reason: 'empty', detail: 'the text is empty' } : { text: trimmed };
}

/** Whether a text holds marks of a chain of thought or of a chat. */
export function thinksAloud(text: string): boolean {
  return REASONING_TAG.test(text) || CHAT_TOKEN.test(text);
}

function torn(): Rejection {
  return { reason: 'truncated', detail: 'the answer broke off' };
}

function refused(text: string, words: number): Rejection | undefined {
  const refuses = (words <= REFUSAL_WORDS && REFUSAL.test(text)) || SELF_DISCLOSURE.test(text);
  return refuses ? { reason: 'refusal', detail: text.slice(0, 200) } : undefined;
}

function wrongLength(tokens: readonly Token[], [low, high]: readonly [number, number]): Rejection | undefined {
  const detail = `${tokens.length} words where ${low} to ${high} were asked for`;
  if (tokens.length < low * LENGTH_TOLERANCE.shorter) return { reason: 'too-short', detail };
  if (tokens.length > high * LENGTH_TOLERANCE.longer) return { reason: 'too-long', detail };
  return undefined;
}

/**
 * Words a value of the axis length asks for, fewest and most; the whole span of all lengths where the axis is off or nothing says
 * what the value means.
 */
export function lengthRange(length: string | undefined, lengths: LengthRanges = {}): readonly [number, number] {
  const known: LengthRanges = { ...LENGTH_RANGES, ...lengths };
  return known[length ?? ''] ?? [LENGTH_RANGES.brief[0], LENGTH_RANGES.extended[1]];
}

function leaking(tokens: readonly Token[], matcher: LeakageMatcher): Rejection | undefined {
  const leaks = matcher.find(tokens);
  if (leaks.length === 0) return undefined;
  const terms = [...new Set(leaks.map((leak) => `“${leak.term}”`))].slice(0, 3).join(', ');
  return { reason: 'label-leakage', detail: `the report names its own label: ${terms}` };
}
