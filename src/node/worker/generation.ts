import { basename } from 'node:path';
import { CasewrightError } from '../../engine/errors.ts';
import { generate, type LineSink } from '../../engine/generate/pipeline.ts';
import { caseId } from '../../engine/generate/plan.ts';
import type { GenerationProgress, GenerationSummary } from '../../engine/generate/tally.ts';
import type { GenerateResult } from '../../protocol.ts';
import { OFFLINE } from '../chooseProvider.ts';
import { existingRecords, NO_RECORDS, unreadableNotice } from '../existingRecords.ts';
import { failureData } from '../failureData.ts';
import { requireKnownQuotas } from '../loadConfig.ts';
import { prepareGeneration } from '../prepareGeneration.ts';
import { requireFillable } from '../requireFillable.ts';
import { readSource } from './datasets.ts';
import type { Handlers, Host } from './handlers.ts';
import { providerChoice } from './providers.ts';
import type { Scopes } from './scopes.ts';

/** At most so often the extension is told how far a run has come. */
const PROGRESS_MS = 100;

/** Runs a generation here; its lines go to the extension, which owns files and documents. */
export function generationHandlers(scopes: Scopes, host: Host): Handlers<'generate.run'> {
  return {
    async 'generate.run'(params, signal) {
      if (!params.scope.trusted && params.provider !== OFFLINE) throw restricted(params.provider);
      const { settings, catalogue } = await scopes.open(params.scope);
      const { config } = settings.loaded;
      // An untrusted folder's own catalogue is left alone, so its quotas cannot be judged.
      if (params.scope.trusted) requireKnownQuotas(settings.loaded, catalogue);
      const prepared = await prepareGeneration(
        {
          codes: params.codes.map((code) => ({ code, count: params.count })),
          seed: params.seed,
          provider: providerChoice(config, params.provider),
          axes: { ...(params.languages && { language: params.languages }), ...params.axes },
          ...(params.missing && { missing: params.missing }),
        },
        {
          loaded: settings.loaded,
          catalogue,
          mediaFolder: scopes.mediaFolder,
          keyFor: () => params.apiKey,
          allowed: params.allowedOrigins,
          sendThroughEditor: (request, stop) => host.request('lm.send', request, stop),
        },
      );
      requireFillable(settings.loaded, params.target.path, prepared);
      const layout = settings.layoutOf(params.target.path);
      const { target } = params;
      const { ids, keys, unreadable } = target.isNew
        ? NO_RECORDS
        : await existingRecords(readSource(target, layout, signal));
      const unread = unreadable ? [unreadableNotice(basename(target.path), unreadable)] : [];
      const done = new Set(prepared.cases.map((item) => caseId(prepared.planId, item)).filter((id) => ids.has(id)));
      const { run } = params;
      const tell = throttled((progress: GenerationProgress) => host.notify('generate.progress', { run, ...progress }));
      const summary = await generate({
        ...prepared,
        layout,
        sink: batchingSink((lines) => host.request('sink.append', { run, stream: 'records', lines })),
        rejects: batchingSink((lines) => host.request('sink.append', { run, stream: 'rejects', lines })),
        done,
        seen: keys,
        version: params.version,
        now: () => new Date().toISOString(),
        signal,
        onProgress: tell,
      });
      return { ...resultOf(summary), notices: [...prepared.notices, ...unread] };
    },
  };
}

/** While lines are on their way, those that follow are gathered: each still resolves only once it is written. */
function batchingSink(send: (lines: readonly string[]) => Promise<unknown>): LineSink {
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await last.catch(() => undefined);
    const lines = waiting;
    waiting = [];
    next = undefined;
    last = send(lines);
    await last;
  };
  return {
    append(line) {
      waiting.push(line);
      next ??= flush();
      return next;
    },
  };
}

/** The first call passes at once; the end is told by the result. */
function throttled<T>(tell: (value: T) => void): (value: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    tell(value);
  };
}

function resultOf(summary: GenerationSummary): Omit<GenerateResult, 'notices'> {
  const { total, added, skipped, rejected, gaveUp, failed, cancelled, stoppedBy } = summary;
  return {
    ...{ total, added, skipped, rejected, gaveUp, failed, cancelled },
    reasons: summary.reasons,
    ...(stoppedBy && { stoppedBy: failureData(stoppedBy) }),
  };
}

/** Nothing is sent from a folder that nobody trusts. */
export function restricted(provider: string): CasewrightError {
  return new CasewrightError(
    'config',
    'restricted',
    `${provider} is not used in Restricted Mode: this folder has not been trusted`,
    'Choose the offline composer, or trust the folder.',
  );
}
