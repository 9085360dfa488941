import type { Finding } from '../checks/finding.ts';
import { createLeakageMatcher } from '../checks/labelLeakage.ts';
import type { PhiCheck } from '../checks/phi.ts';
import { CasewrightError } from '../errors.ts';
import type { Provider, ProviderAnswer } from '../generate/provider.ts';
import {
  type LengthRanges,
  lengthRange,
  type Rejection,
  readText,
  textKey,
  thinksAloud,
  validateReport,
} from '../generate/validateReport.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import { hash32 } from '../random.ts';
import type { CaseRecord, JsonObject, TextSpan } from '../record/record.ts';
import { tokenize } from '../text/tokens.ts';
import { type Fix, inField, shown } from './fix.ts';
import { identifiersIn, inText, type RewriteJob } from './rewriteJob.ts';
import { objections, weightOf } from './rewriteObjections.ts';
import { composablePart, offlinePassages } from './rewriteOffline.ts';
import { buildRewritePrompt, type RewriteTemplate, reasonFor } from './rewritePrompt.ts';
import { applyTextEdits, replaceSpan } from './textEdits.ts';

export interface RewriteOptions {
  readonly provider: Provider;
  /** False where the provider does not ask for structured output. */
  readonly structured: boolean;
  readonly template: RewriteTemplate;
  readonly catalogue: Catalogue;
  /** All rules over the record as it would be, its dataset in mind. */
  check(record: CaseRecord): readonly Finding[] | Promise<readonly Finding[]>;
  readonly phi: PhiCheck;
  /** Texts of identifiers that a person agreed to send. */
  readonly confirmed?: readonly string[];
  /** Answers asked for at most. */
  readonly attempts: number;
  readonly seed: number;
  readonly temperature: number;
  readonly maxTokens?: number;
  readonly lengths?: LengthRanges;
  /** The time, ISO 8601. */
  now(): string;
  /** Takes each paid answer that is not offered, whatever ends the rewriting: an object for the file of rejects. */
  keep?(rejected: JsonObject): Promise<void> | void;
  readonly signal: AbortSignal;
}

/** What came of it. Nothing is written: the fix is there to be shown and accepted. */
export type RewriteResult =
  | {
      /** `mended`: the checks have nothing to say any more; `still-fails`: they have, `remaining` says what. */
      readonly outcome: 'mended' | 'still-fails';
      readonly text: string;
      readonly fix: Fix;
      readonly remaining: readonly Finding[];
      /** More or graver findings than the record had. */
      readonly isWorse: boolean;
      readonly rejections: readonly Rejection[];
      /** The answer as the file of rejects holds it where a person does not take it; absent where it cost nothing. */
      readonly paid?: PaidAnswer;
    }
  | { readonly outcome: 'nothing'; readonly rejections: readonly Rejection[] };

/** An answer that was paid for, with where it comes from. */
export interface PaidAnswer {
  readonly id: string;
  readonly code: string;
  readonly content: string;
  readonly meta: JsonObject;
}

/** Why a paid answer is not offered; words for people. */
interface Unused {
  reason: string;
  detail: string;
}

interface Candidate {
  readonly text: string;
  readonly passage: string;
  readonly remaining: readonly Finding[];
  readonly weight: number;
  readonly answer: ProviderAnswer;
}

/** Sentences of the composer that are checked at most. */
const MOST_PASSAGES = 24;

/**
 * Has a passage or a report written anew and checks each answer with the engine before anything is offered; an answer that fails is
 * asked for again, with what was wrong, and the best one is kept. The offline composer is a provider like the others, without network.
 * @throws CasewrightError `identifiers-not-confirmed` before anything is sent that holds an identifier nobody confirmed; what the
 * provider throws; the signal's reason
 */
export async function rewrite(job: RewriteJob, options: RewriteOptions): Promise<RewriteResult> {
  const isPaid = options.provider.origin !== undefined;
  if (isPaid) requireConfirmed(job, options);
  const answers = new Map<ProviderAnswer, Unused>();
  let offeredAnswer: ProviderAnswer | undefined;
  try {
    const { best, rejections } = await tryAnswers(job, options, answers);
    if (!best) return { outcome: 'nothing', rejections };
    offeredAnswer = best.answer;
    const paid = isPaid ? { paid: asPaid(job, best.answer, options) } : {};
    return { ...offered(job, best, rejections, options), ...paid };
  } finally {
    for (const [answer, { reason, detail }] of answers) {
      if (!isPaid || answer === offeredAnswer) continue;
      const { id, code, content, meta } = asPaid(job, answer, options);
      await options.keep?.({ id, code, reason, detail, content, meta });
    }
  }
}

/** @param answers takes every answer, with why it would not be used */
async function tryAnswers(
  job: RewriteJob,
  options: RewriteOptions,
  answers: Map<ProviderAnswer, Unused>,
): Promise<{ readonly best?: Candidate; readonly rejections: readonly Rejection[] }> {
  const rejections: Rejection[] = [];
  let best: Candidate | undefined;
  let faults: readonly string[] = [];
  for (let attempt = 1; attempt <= options.attempts; attempt++) {
    options.signal.throwIfAborted();
    const answer = await askAgain(job, options, attempt, faults, best !== undefined);
    if (!answer) break;
    const unused = { reason: 'cancelled', detail: 'the rewriting was stopped before the answer was judged' };
    answers.set(answer, unused);
    const passages = await passagesOf(job, answer, options);
    if ('reason' in passages) {
      Object.assign(unused, passages);
      rejections.push(passages);
      faults = [`${passages.reason}: ${passages.detail}`];
      continue;
    }
    for (const passage of passages) {
      const candidate = await judge(job, passage, answer, options);
      if (!best || candidate.weight < best.weight) best = candidate;
      if (candidate.remaining.length === 0) return { best: candidate, rejections };
      faults = faultsOf(job, candidate);
      Object.assign(unused, {
        reason: 'still-fails',
        detail: candidate.remaining.map(({ message }) => message).join('; '),
      });
    }
  }
  return { ...(best && { best }), rejections };
}

/** Where a further answer cannot be had, the one there is has to do. */
async function askAgain(
  job: RewriteJob,
  options: RewriteOptions,
  attempt: number,
  faults: readonly string[],
  hasCandidate: boolean,
): Promise<ProviderAnswer | undefined> {
  try {
    return await ask(job, options, attempt, faults);
  } catch (error) {
    if (!hasCandidate || options.signal.aborted || !(error instanceof CasewrightError)) throw error;
    return undefined;
  }
}

function asPaid(job: RewriteJob, answer: ProviderAnswer, options: RewriteOptions): PaidAnswer {
  const { id, codes } = job.record;
  const meta = { rewritten: [provenance(job, answer.model, options)] };
  return { id, code: codes[0] ?? '', content: answer.content, meta };
}

function requireConfirmed(job: RewriteJob, { phi, confirmed = [], provider }: RewriteOptions): void {
  const open = identifiersIn(job, phi).filter(({ text }) => !confirmed.includes(text));
  if (open.length === 0) return;
  const few = open.slice(0, 3).map(({ text }) => `“${shown(text)}”`);
  throw new CasewrightError(
    'provider',
    'identifiers-not-confirmed',
    `What would be sent to ${provider.origin} holds ${open.length === 1 ? 'an identifier' : `${open.length} identifiers`}: ${few.join(', ')}`,
    'Replace them by surrogates first, or confirm that they may be sent.',
  );
}

async function ask(
  job: RewriteJob,
  { provider, template, temperature, maxTokens, seed, signal, ...rest }: RewriteOptions,
  attempt: number,
  faults: readonly string[],
): Promise<ProviderAnswer> {
  const isOffline = provider.origin === undefined;
  const words = wordsFor(job, rest.lengths);
  const prompts = isOffline ? { system: '', prompt: '' } : buildRewritePrompt(template, job, words, faults);
  const own = hash32('rewrite', seed, job.record.id, attempt);
  return provider.ask({
    case: { ...(isOffline ? composablePart(job.item) : job.item), seed: own },
    ...prompts,
    temperature,
    maxTokens: maxTokens ?? Math.max(400, words[1] * 4),
    seed: own,
    signal,
  });
}

/** Words to ask for: those of the axis length, or about as many as there are. */
function wordsFor(
  { kind, record, span, item }: RewriteJob,
  lengths: LengthRanges | undefined,
): readonly [number, number] {
  const told = kind === 'report' && item.axes.length !== undefined;
  if (told) return lengthRange(item.axes.length, lengths);
  const count = tokenize(record.text.slice(span.start, span.end)).length;
  return [Math.max(1, Math.round(count * 0.7)), Math.round(count * 1.3) + 5];
}

/** What may stand in place of the old text, by one answer; or why it cannot be used. */
async function passagesOf(
  job: RewriteJob,
  answer: ProviderAnswer,
  { structured, catalogue, provider, lengths }: RewriteOptions,
): Promise<readonly string[] | Rejection> {
  const leakage = createLeakageMatcher(catalogue, job.record.codes);
  if (job.kind === 'report') {
    const seen = new Set([textKey(job.record.text)]);
    const own = { ...lengths, [job.item.axes.length ?? '']: wordsFor(job, lengths) };
    const report = validateReport(answer, job.item, { structured, leakage, seen, lengths: own });
    return 'reason' in report ? report : [report.text];
  }
  const read = readText(answer, structured);
  if ('reason' in read) return read;
  if (provider.origin === undefined) return (await offlinePassages(job, read.text)).slice(0, MOST_PASSAGES);
  const passage = read.text.replace(/^<passage>\s*|\s*<\/passage>$/g, '').trim();
  return wrongPassage(job, passage) ?? [passage];
}

function wrongPassage(job: RewriteJob, passage: string): Rejection | undefined {
  const old = job.record.text.slice(job.span.start, job.span.end);
  if (thinksAloud(passage))
    return { reason: 'leftover-reasoning', detail: 'the passage holds marks of a chain of thought' };
  if (textKey(passage) === textKey(old)) return { reason: 'duplicate', detail: 'the passage is the old one' };
  const [low, high] = wordsFor(job, undefined);
  const count = tokenize(passage).length;
  const detail = `${count} words where ${low} to ${high} were asked for`;
  if (count < low * 0.4) return { reason: 'too-short', detail };
  return count > high * 2.5 ? { reason: 'too-long', detail } : undefined;
}

async function judge(
  job: RewriteJob,
  passage: string,
  answer: ProviderAnswer,
  options: RewriteOptions,
): Promise<Candidate> {
  const { record, span } = job;
  const text = applyTextEdits(record.text, [replaceSpan(span.start, span.end, passage)]);
  const found = await options.check({ ...record, text });
  options.signal.throwIfAborted();
  const remaining = objections(job, text, passage, found);
  return { text, passage, remaining, weight: weightOf(remaining), answer };
}

/** What to tell the model of its answer: nothing of the text beyond the passage. */
function faultsOf(job: RewriteJob, { text, passage, remaining }: Candidate): string[] {
  const end = job.span.start + passage.length;
  const visible: TextSpan = { kind: 'text', start: job.span.start, end };
  const own = remaining.filter(({ span }) => !span || (span.start >= visible.start && span.end <= end));
  const reasons = new Set(own.map((finding) => reasonFor(finding, text, visible)));
  return reasons.size > 0 ? [...reasons].slice(0, 5) : ['it does not go with the rest of the note'];
}

function offered(
  job: RewriteJob,
  { text, passage, remaining, answer }: Candidate,
  rejections: readonly Rejection[],
  options: RewriteOptions,
): Exclude<RewriteResult, { outcome: 'nothing' }> {
  const { record, span, fields, kind } = job;
  const before = job.findings.filter(({ field }) => inText(field, fields));
  const affected = kind === 'report' ? before : before.filter((finding) => job.targets.includes(finding));
  const fix: Fix = {
    title: kind === 'report' ? 'Rewrite the report' : `Rewrite “${shown(record.text.slice(span.start, span.end))}”`,
    edits: inField(fields.text, [replaceSpan(span.start, span.end, passage)]),
    meta: { rewritten: [...rewritings(record), provenance(job, answer.model, options)] },
  };
  return {
    outcome: remaining.length === 0 ? 'mended' : 'still-fails',
    text,
    fix,
    remaining,
    isWorse: weightOf(remaining) > weightOf(affected),
    rejections,
  };
}

function rewritings({ meta }: CaseRecord): JsonObject[] {
  return Array.isArray(meta.rewritten) ? (meta.rewritten as JsonObject[]) : [];
}

/** What the record says of the rewriting; its first provenance stays beside it. */
function provenance(
  { kind, targets }: RewriteJob,
  model: string,
  { provider, template, now }: RewriteOptions,
): JsonObject {
  return {
    what: kind,
    rules: [...new Set(targets.map(({ rule }) => rule))],
    provider: provider.name,
    model,
    ...(provider.origin !== undefined && { prompt: { id: template.id, hash: template.hash } }),
    time: now(),
  };
}
