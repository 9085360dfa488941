import * as z from 'zod';
import { RULE_IDS } from '../checks/finding.ts';
import type { FieldPaths } from '../record/record.ts';
import { serialiseObject } from '../record/schema.ts';
import { sha256Hex } from '../text/sha256.ts';

/** What a person can say of a whole record, in the order they are listed. */
export const VERDICTS = ['accept', 'reject', 'revise'] as const;

export type VerdictKind = (typeof VERDICTS)[number];

export const DECISION_KINDS = [...VERDICTS, 'suppress', 'note'] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a suppression hides: one finding, all findings of a rule in one record, or all of a rule in the dataset. */
export const SCOPES = ['finding', 'rule-in-record', 'rule-in-dataset'] as const;

export type Scope = (typeof SCOPES)[number];

const oneOf = (kind: string, values: readonly string[]) => ({
  error: ({ code }: { readonly code?: string }) =>
    code === 'invalid_type' ? 'is not a JSON object' : `is not one of ${kind}s: ${values.join(', ')}`,
});
const words = z.string({ error: 'is missing' }).regex(/\S/, { error: 'is empty' });
const rule = z.enum(RULE_IDS, { error: `is not one of the rules: ${RULE_IDS.join(', ')}` });
const made = {
  author: words,
  time: z.iso.datetime({ error: 'is not a time in UTC such as 2026-03-01T09:30:00.000Z' }),
  withdrawn: z.literal(true).optional(),
};
const ofRecord = {
  record: words.optional(),
  line: z.int().min(1).optional(),
  hash: z.string({ error: 'is missing' }).regex(/^[0-9a-f]{32}$/, { error: 'is not a hash of 32 hexadecimal signs' }),
};
const verdict = z.object({
  ...ofRecord,
  kind: z.enum(VERDICTS),
  rule: rule.optional(),
  reason: words.optional(),
  ...made,
});
const note = z.object({ ...ofRecord, kind: z.literal('note'), rule: rule.optional(), reason: words, ...made });
const suppressFinding = z.object({
  ...ofRecord,
  kind: z.literal('suppress'),
  scope: z.literal('finding'),
  rule,
  finding: z.string().min(1),
  reason: words,
  ...made,
});
const suppressInRecord = z.object({
  ...ofRecord,
  kind: z.literal('suppress'),
  scope: z.literal('rule-in-record'),
  rule,
  reason: words,
  ...made,
});
const suppressInDataset = z.object({
  kind: z.literal('suppress'),
  scope: z.literal('rule-in-dataset'),
  rule,
  reason: words,
  ...made,
});

/**
 * One line of `<dataset>.decisions.jsonl`. A record is named by its id, one without id by its line; `hash` binds a decision to the code and
 * text it was made on. `finding` is a fingerprint (checks/fingerprint.ts), `author` as git writes one, `withdrawn` takes the same decision back.
 */
export const decisionSchema = z
  .discriminatedUnion(
    'kind',
    [
      verdict,
      note,
      z.discriminatedUnion('scope', [suppressFinding, suppressInRecord, suppressInDataset], oneOf('the scope', SCOPES)),
    ],
    oneOf('the kind', DECISION_KINDS),
  )
  .refine((decision) => !('hash' in decision) || decision.record !== undefined || decision.line !== undefined, {
    error: 'names no record: give its id as “record”, or its “line” where it has none',
  });

export type Decision = Readonly<z.infer<typeof decisionSchema>>;
export type Verdict = Readonly<z.infer<typeof verdict>>;
export type Note = Readonly<z.infer<typeof note>>;
export type DatasetSuppression = Readonly<z.infer<typeof suppressInDataset>>;
export type Suppression = Extract<Decision, { kind: 'suppress' }>;
/** A decision on one record, bound to its code and text. */
export type RecordDecision = Exclude<Decision, DatasetSuppression>;

export function isVerdict(decision: Decision): decision is Verdict {
  return decision.kind !== 'suppress' && decision.kind !== 'note';
}

type Unsigned<D> = D extends Decision ? Omit<D, keyof Pick<Decision, 'author' | 'time'>> : never;

/** A decision before it is known who makes it and when. */
export type DecisionDraft = Unsigned<Decision>;

/** A record as decisions see it. */
export interface DecidedRecord {
  /** '' where the record has none. */
  readonly id: string;
  /** 1-based line in its file. */
  readonly line: number;
  readonly codes: readonly string[];
  /** The decoded text; '' where the line has none. */
  readonly text: string;
  /** The line as written, without BOM and line break. */
  readonly source: string;
  readonly fields: FieldPaths;
}

const SUFFIX = '.decisions.jsonl';

/** The file beside a dataset that holds its decisions. */
export function decisionsPath(dataset: string): string {
  return `${dataset}${SUFFIX}`;
}

/** Whether a file holds decisions and so is no dataset, whatever globs match it. */
export function isDecisionsFile(path: string): boolean {
  return path.toLowerCase().endsWith(SUFFIX);
}

/** What decisions are bound to: the codes and the text of a record, or the whole line where there is no text. 32 hexadecimal signs. */
export function hashOfRecord({ codes, text, source }: Pick<DecidedRecord, 'codes' | 'text' | 'source'>): string {
  return sha256Hex(JSON.stringify(text === '' ? [source] : [codes, text]), 32);
}

/** The part of a decision that names its record. */
export function nameRecord(record: DecidedRecord): Pick<RecordDecision, 'record' | 'line' | 'hash'> {
  const hash = hashOfRecord(record);
  return record.id.trim() === '' ? { line: record.line, hash } : { record: record.id, hash };
}

/** A line that is no decision. It stays where it is. */
export interface BrokenLine {
  /** 1-based. */
  readonly line: number;
  readonly source: string;
  /** What is wrong with it, in words that follow “line 3: ”. */
  readonly message: string;
}

export interface ParsedDecisions {
  /** In the order of the file. */
  readonly decisions: readonly Decision[];
  readonly broken: readonly BrokenLine[];
}

/** Reads the lines of a decisions file; never throws on bad data. */
export function parseDecisions(lines: Iterable<{ readonly line: number; readonly source: string }>): ParsedDecisions {
  const decisions: Decision[] = [];
  const broken: BrokenLine[] = [];
  for (const { line, source } of lines) {
    const parsed = parseDecision(source);
    if (typeof parsed === 'string') broken.push({ line, source, message: parsed });
    else decisions.push(parsed);
  }
  return { decisions, broken };
}

/** A decision, or what is wrong with its line. */
function parseDecision(source: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return /^(<{7}|={7}|>{7}|\|{7})/.test(source)
      ? 'a conflict mark of git; take the marks out and keep the lines of both sides'
      : 'not valid JSON';
  }
  const { success, data, error } = decisionSchema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  return `${path === '' ? '' : `“${path}”: `}${issue?.message ?? 'not a decision'}`;
}

/** Lines that are told of one by one. */
const MOST_TOLD = 3;

/** What is wrong with a decisions file, in one sentence. */
export function brokenInWords(path: string, broken: readonly BrokenLine[]): string {
  const told = broken.slice(0, MOST_TOLD).map(({ line, message }) => `line ${line}: ${message}`);
  const more = broken.length - told.length;
  const count =
    broken.length === 1 ? '1 line is no decision and counts' : `${broken.length} lines are no decisions and count`;
  return `${path}: ${count} for nothing (${told.join('; ')}${more > 0 ? `; and ${more} more` : ''})`;
}

const KEYS = ['record', 'line', 'hash', 'kind', 'scope', 'rule', 'finding', 'reason', 'author', 'time', 'withdrawn'];

/** The line of a decision, without line break; the same decision gives the same bytes. */
export function serialiseDecision(decision: Decision): string {
  const values = decision as Readonly<Record<string, string | number | true | undefined>>;
  const entries = KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const]));
  return serialiseObject(Object.fromEntries(entries));
}

/**
 * Orders decisions from the earliest to the latest: by time, what was made at the same time by its bytes. The place in the file does not
 * count, so lines of two branches may be merged in any order.
 */
export function compareDecisions(a: Decision, b: Decision): number {
  return compare(a.time.slice(0, -1), b.time.slice(0, -1)) || compare(serialiseDecision(a), serialiseDecision(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who made a decision, whichever way they write their name: by the address of `Name <address>`, where there is one. */
export function annotatorOf({ author }: Pick<Decision, 'author'>): string {
  const address = /<([^<>]+)>\s*$/.exec(author)?.[1];
  return (address ?? author).trim().toLowerCase();
}
