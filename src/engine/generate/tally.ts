import type { CasewrightError } from '../errors.ts';
import type { ProviderAnswer } from './provider.ts';
import type { Rejection } from './validateReport.ts';

/** How far a run has come. */
export interface GenerationProgress {
  /** Cases of the plan. */
  readonly total: number;
  /** Cases whose records were there before. */
  readonly skipped: number;
  readonly added: number;
  /** Answers that were rejected; a later answer may have made good for it. */
  readonly rejected: number;
  /** Cases given up because every answer was rejected. */
  readonly gaveUp: number;
  /** Cases for which no answer could be had. */
  readonly failed: number;
}

/** How a run ended. */
export interface GenerationSummary extends GenerationProgress {
  /** Records added by code. */
  readonly byCode: Readonly<Record<string, number>>;
  /** Rejected answers and failed cases by reason, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number; readonly example: string }[];
  /** Models as the server named them. */
  readonly models: readonly string[];
  readonly tokens: { readonly prompt: number; readonly completion: number };
  readonly cancelled: boolean;
  /** What stopped the run before its end. */
  readonly stoppedBy?: CasewrightError;
}

/** Counts what happens in a run and tells of it. */
export function createTally(total: number, skipped: number, onProgress?: (progress: GenerationProgress) => void) {
  const counts = { added: 0, rejected: 0, gaveUp: 0, failed: 0 };
  const byCode: Record<string, number> = {};
  const reasons = new Map<string, { count: number; example: string }>();
  const models = new Set<string>();
  const tokens = { prompt: 0, completion: 0 };
  let stoppedBy: CasewrightError | undefined;

  const progress = (): GenerationProgress => ({ total, skipped, ...counts });
  const tell = (): void => onProgress?.(progress());
  const note = (reason: string, example: string): void => {
    const known = reasons.get(reason);
    if (known) known.count++;
    else reasons.set(reason, { count: 1, example });
  };

  return {
    answered({ model, usage }: ProviderAnswer): void {
      models.add(model);
      tokens.prompt += usage?.promptTokens ?? 0;
      tokens.completion += usage?.completionTokens ?? 0;
    },
    added(code: string): void {
      counts.added++;
      byCode[code] = (byCode[code] ?? 0) + 1;
      tell();
    },
    rejected({ reason, detail }: Rejection): void {
      counts.rejected++;
      note(reason, detail);
      tell();
    },
    gaveUp(): void {
      counts.gaveUp++;
      tell();
    },
    failed(error: CasewrightError): void {
      counts.failed++;
      note(error.code, error.message);
      tell();
    },
    stop(error: CasewrightError): void {
      stoppedBy ??= error;
    },
    summary(cancelled: boolean): GenerationSummary {
      return {
        ...progress(),
        byCode,
        reasons: [...reasons].map(([reason, known]) => ({ reason, ...known })).sort((a, b) => b.count - a.count),
        models: [...models],
        tokens,
        cancelled,
        ...(stoppedBy && { stoppedBy }),
      };
    },
  };
}
