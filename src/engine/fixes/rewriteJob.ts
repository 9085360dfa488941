import type { Finding, PhiType } from '../checks/finding.ts';
import { surrogatesOf, withoutSurrogates } from '../checks/phi/surrogates.ts';
import type { PhiCheck } from '../checks/phi.ts';
import type { Case } from '../generate/plan.ts';
import { type CodeWords, describeCode } from '../generate/prompt.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import type { CaseRecord, FieldPaths, TextSpan } from '../record/record.ts';
import { languageOf } from './language.ts';
import { wholeSentences } from './sentenceSpan.ts';

/** A passage or a whole report that is to be written anew. */
export interface RewriteJob {
  readonly kind: 'span' | 'report';
  readonly record: CaseRecord;
  readonly fields: FieldPaths;
  /** What gives way: whole sentences, or the whole text. */
  readonly span: TextSpan;
  /** What of the text a provider gets to see. */
  readonly sent: TextSpan;
  /** The findings to be mended: the reason. */
  readonly targets: readonly Finding[];
  /** All findings of the record as it is, these included. */
  readonly findings: readonly Finding[];
  readonly item: Case;
  readonly code: CodeWords;
}

export interface RewriteWish {
  readonly record: CaseRecord;
  readonly fields: FieldPaths;
  /** All findings of the record. */
  readonly findings: readonly Finding[];
  /** Those to be mended; for a passage the first one with a span says where. */
  readonly targets: readonly Finding[];
  /** The passage, where no finding says it or another one is meant. */
  readonly span?: TextSpan;
}

/** UTF-16 units of the text around a passage that go with it. */
const AROUND = 800;

/** What is asked for when a passage is to be rewritten; undefined where nothing says which. It grows to whole sentences. */
export function spanJob(wish: RewriteWish, catalogue: Catalogue): RewriteJob | undefined {
  const marked = wish.span ?? wish.targets.find(({ span, field }) => span && inText(field, wish.fields))?.span;
  if (!marked) return undefined;
  const { text } = wish.record;
  const span = wholeSentences(text, marked);
  return { ...common(wish, catalogue), kind: 'span', span, sent: around(text, span) };
}

/** What is asked for when the whole report is to be rewritten. */
export function reportJob(wish: RewriteWish, catalogue: Catalogue): RewriteJob {
  const span: TextSpan = { kind: 'text', start: 0, end: wish.record.text.length };
  return { ...common(wish, catalogue), kind: 'report', span, sent: span };
}

function common(wish: RewriteWish, catalogue: Catalogue): Omit<RewriteJob, 'kind' | 'span' | 'sent'> {
  const { record, fields, findings, targets } = wish;
  return {
    record,
    fields,
    findings,
    targets,
    item: caseOf(record),
    code: describeCode(catalogue, record.codes[0] ?? ''),
  };
}

/** Whether a finding is about the text. */
export function inText(field: string | undefined, fields: FieldPaths): boolean {
  return field === undefined || field === fields.text;
}

/** The case a record may have been written for, as far as its metadata says. */
function caseOf(record: CaseRecord): Case {
  const { meta, codes } = record;
  const isObject = meta.axes !== null && typeof meta.axes === 'object' && !Array.isArray(meta.axes);
  const told = Object.entries(isObject ? (meta.axes as object) : {}).filter(([, value]) => typeof value === 'string');
  const axes: Record<string, string> = { language: languageOf(record), ...Object.fromEntries(told) };
  return { index: 0, code: codes[0] ?? '', indexInCode: 0, indexInNoteType: 0, axes, seed: 0 };
}

/** Some text on both sides, cut between words. */
function around(text: string, { start, end }: TextSpan): TextSpan {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = start > AROUND ? start - before.length + before.search(/\s|$/) : 0;
  const to = end + AROUND < text.length ? end + after.search(/\s\S*$|$/) : text.length;
  return { kind: 'text', start: from, end: to };
}

/** An identifier that would be sent. */
export interface SentIdentifier {
  readonly text: string;
  readonly type: PhiType;
  readonly pattern: string;
  /** Its place in the record's text; absent for one of the code or the axes. */
  readonly span?: TextSpan;
}

/**
 * The identifiers in what a provider would get to see, so that they can be replaced or confirmed before: those of the text that is
 * sent, but for recorded surrogates, and those of the code and the axes.
 */
export function identifiersIn({ record, sent, item }: RewriteJob, phi: PhiCheck): SentIdentifier[] {
  const found = withoutSurrogates(record.text, phi(record.text), surrogatesOf(record.meta));
  const inText = found.flatMap((finding) => {
    const { span } = finding;
    if (!span || span.end <= sent.start || span.start >= sent.end) return [];
    return identifierOf(finding, record.text).map((identifier) => ({ ...identifier, span }));
  });
  const values = [item.code, ...Object.entries(item.axes).flat()];
  return [...inText, ...values.flatMap((value) => phi(value).flatMap((finding) => identifierOf(finding, value)))];
}

function identifierOf({ evidence, span }: Finding, text: string): SentIdentifier[] {
  if (evidence.rule !== 'phi' || !span) return [];
  return [{ text: text.slice(span.start, span.end), type: evidence.type, pattern: evidence.pattern }];
}
