/** One request for one report. */
export interface ReportRequest {
  readonly case: import('./plan.ts').Case;
  readonly system: string;
  readonly prompt: string;
  readonly temperature: number;
  readonly maxTokens: number;
  /** Passed to the server where it takes one; the offline composer depends on it alone. */
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** What came back, before anything was parsed. `content` never holds reasoning that the server marked as such. */
export interface ProviderAnswer {
  readonly content: string;
  /** The chain of thought of a reasoning model, where the server sends it apart; kept out of every report. */
  readonly reasoning?: string;
  /** The model as the server names it. */
  readonly model: string;
  readonly finishReason: 'stop' | 'length' | 'content_filter' | 'other';
  readonly usage?: { readonly promptTokens: number; readonly completionTokens: number };
  /** HTTP requests it took, 1 when the first succeeded. */
  readonly requests: number;
}

/**
 * A source of reports. `ask` throws CasewrightError (kind `provider`) when no answer can be had; it has then used up
 * its own retries. An answer that came but is unusable is returned, never thrown: the pipeline rejects and keeps it.
 */
export interface Provider {
  /** As in `meta.provider` and in messages: `offline`, or the name of the user's provider. */
  readonly name: string;
  /** The origin that text is sent to; undefined when nothing leaves the machine's process. */
  readonly origin?: string;
  ask(request: ReportRequest): Promise<ProviderAnswer>;
}
