import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../engine/checks/finding.ts';
import { createPhiCheck, type PhiCheck } from '../../../engine/checks/phi.ts';
import { CasewrightError } from '../../../engine/errors.ts';
import { applyFix } from '../../../engine/fixes/fix.ts';
import { type RewriteResult, rewrite } from '../../../engine/fixes/rewrite.ts';
import { identifiersIn, type RewriteJob, reportJob, spanJob } from '../../../engine/fixes/rewriteJob.ts';
import { canRewriteOffline, composablePart } from '../../../engine/fixes/rewriteOffline.ts';
import { parseRewriteTemplate, REWRITE_PROMPT_ID } from '../../../engine/fixes/rewritePrompt.ts';
import type { Catalogue } from '../../../engine/icd10/catalogue.ts';
import type { PhiKnowledge } from '../../../engine/knowledge/names/phiKnowledge.ts';
import type { CaseRecord } from '../../../engine/record/record.ts';
import { serialiseObject } from '../../../engine/record/schema.ts';
import type { RewriteAnswer, RewritePreview, RewriteWishData } from '../../../protocol/fixes.ts';
import { chooseProvider, OFFLINE } from '../../chooseProvider.ts';
import { ioError } from '../../ioError.ts';
import type { Checking } from '../checking/loadChecking.ts';
import { restricted } from '../generation.ts';
import type { Handlers, Host } from '../handlers.ts';
import { providerChoice, providerItem } from '../providers.ts';
import type { Scopes } from '../scopes.ts';
import {
  type FixRecord,
  openRecordCheck,
  type RecordCheck,
  readSources,
  staleFix,
  toFinding,
  withComparedDataset,
} from './fixSource.ts';
import { findingAt } from './listFixes.ts';

type Methods = 'rewrite.prepare' | 'rewrite.run';

/** What is to be rewritten, and how a rewriting of it is checked. */
interface Prepared {
  readonly record: FixRecord;
  readonly job: RewriteJob;
  readonly catalogue: Catalogue;
  readonly phi: PhiCheck;
  readonly check: RecordCheck;
  /** All rules over the line as it would be. */
  candidate(source: string): readonly Finding[];
  readonly isCompared: boolean;
}

/** Has passages and reports written anew. Nothing is written to the dataset, and nothing is sent but by `rewrite.run`. */
export function rewritingHandlers(
  scopes: Scopes,
  host: Host,
  checking: Checking,
  loadNames: () => Promise<PhiKnowledge>,
): Handlers<Methods> {
  const prepare = async <T>(wish: RewriteWishData, signal: AbortSignal, use: (prepared: Prepared) => Promise<T>) => {
    const { target, line, before } = wish;
    const { catalogue } = await scopes.open(target.document.scope);
    const check = await openRecordCheck(checking, target);
    const phi = createPhiCheck(await loadNames(), check.job.settings.phi);
    return withComparedDataset(checking, target, signal, async (dataset) => {
      const known = dataset?.record(line);
      const source = known?.source ?? (await readSources(checking, target, [line], signal)).get(line)!;
      if (source !== before) throw staleFix(`Line ${line + 1} is another one now`);
      const own = check.check(line, source);
      const record = known ? { ...own, findings: known.findings() } : own;
      const candidate = known ? known.candidate : (after: string) => check.check(line, after).findings.map(toFinding);
      const isCompared = known !== undefined;
      return use({ record, job: jobFor(wish, record, check, catalogue), catalogue, phi, check, candidate, isCompared });
    });
  };
  return {
    'rewrite.prepare': (wish, signal) =>
      prepare(wish, signal, async ({ job, phi, record }): Promise<RewritePreview> => {
        const { settings } = await scopes.open(wish.target.document.scope);
        const { origin } = providerItem(settings.loaded.config, wish.provider);
        if (origin === undefined) await requireComposable(job);
        const { id, codes } = record.parsed.record!;
        const passage = job.record.text.slice(job.span.start, job.span.end);
        const identifiers = origin === undefined ? [] : identifiersIn(job, phi);
        return { id, codes, identifiers, passage, ...(origin !== undefined && { origin }) };
      }),
    async 'rewrite.run'(params, signal) {
      const { run, provider: name, target } = params;
      if (!target.document.scope.trusted && name !== OFFLINE) throw restricted(name);
      return prepare(params, signal, async (prepared) => {
        const { job, phi, catalogue, check, record, candidate, isCompared } = prepared;
        const { config } = (await scopes.open(target.document.scope)).settings.loaded;
        const { provider, structured, temperature, maxTokens } = await chooseProvider(
          config,
          providerChoice(config, name),
          {
            keyFor: () => params.apiKey,
            allowed: params.allowedOrigins,
            sendThroughEditor: (request, stop) => host.request('lm.send', request, stop),
          },
          [composablePart(job.item)],
        );
        if (provider.origin === undefined) await requireComposable(job);
        const result = await rewrite(job, {
          ...{ provider, structured, temperature, catalogue, phi, signal },
          template: await loadTemplate(scopes.mediaFolder),
          check: (after) => candidate(withText(record.source, job, after)),
          confirmed: params.confirmed,
          attempts: config.generation.attempts,
          seed: params.seed,
          lengths: config.generation.lengths,
          ...(maxTokens !== undefined && { maxTokens }),
          now: () => new Date().toISOString(),
          async keep(rejected) {
            await host.request('sink.append', { run, stream: 'rejects', lines: [serialiseObject(rejected)] });
          },
        });
        return answerOf(result, record, check, isCompared);
      });
    },
  };
}

/** The composer has to know the code, and the section a passage stands in. @throws CasewrightError */
async function requireComposable(job: RewriteJob): Promise<void> {
  if (await canRewriteOffline(job)) return;
  const code = job.item.code;
  throw new CasewrightError(
    'usage',
    'code-not-covered',
    job.kind === 'report'
      ? `The offline composer has no words for ${code || 'a record without code'}`
      : 'The offline composer cannot rewrite this passage: it knows no section here, or no words for the code',
    'Choose a provider with a language model, rewrite the whole report, or edit the text.',
  );
}

function jobFor(wish: RewriteWishData, found: FixRecord, { job }: RecordCheck, catalogue: Catalogue): RewriteJob {
  const { record } = found.parsed;
  if (!record) throw staleFix(`Line ${wish.line + 1} holds no record`);
  const findings = found.findings.map(toFinding);
  const named = wish.places.map((place) => findings[found.findings.indexOf(findingAt(found, place))]!);
  const targets = named.length === 0 && wish.kind === 'report' ? findings : named;
  const wanted = { record, fields: job.layout.fields, findings, targets, ...(wish.span && { span: wish.span }) };
  if (wish.kind === 'report') return reportJob(wanted, catalogue);
  const passage = spanJob(wanted, catalogue);
  if (passage && passage.span.end > passage.span.start) return passage;
  throw new CasewrightError(
    'usage',
    'no-passage',
    'Nothing says which passage is to be rewritten',
    'Select words of the report, or choose a finding that marks some.',
  );
}

/** The line with another text, for the check: provenance comes with acceptance and is nothing a rule looks at. */
function withText(source: string, { fields, record }: RewriteJob, { text }: CaseRecord): string {
  const span = { kind: 'text', start: 0, end: record.text.length } as const;
  return applyFix(source, fields, { title: '', edits: [{ field: fields.text, span, text }] });
}

function answerOf(
  result: RewriteResult,
  { source, parsed }: FixRecord,
  { job }: RecordCheck,
  isCompared: boolean,
): RewriteAnswer {
  const reasons = result.rejections.map(({ detail }) => detail);
  const textBefore = parsed.record!.text;
  const common = { before: source, textBefore, reasons: [...new Set(reasons)], isCompared };
  if (result.outcome === 'nothing') return { ...common, outcome: 'nothing', remaining: [], isWorse: false };
  return {
    ...common,
    outcome: result.outcome,
    after: applyFix(source, job.layout.fields, result.fix),
    textAfter: result.text,
    remaining: result.remaining.map(({ rule, message }) => ({ rule, message })),
    isWorse: result.isWorse,
    ...(result.paid && { kept: { ...result.paid } }),
  };
}

async function loadTemplate(mediaFolder: string) {
  const path = join(mediaFolder, 'prompts', 'rewrite.md');
  const text = await readFile(path, 'utf8').catch((error) => Promise.reject(ioError(error, 'read', path)));
  return parseRewriteTemplate(text, REWRITE_PROMPT_ID, path);
}
