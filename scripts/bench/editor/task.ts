/** What the extension host is asked to measure. */
export interface EditorTask {
  /** In an editor, or closed, on disk. */
  readonly kind: 'open' | 'disk';
  readonly file: string;
  readonly records: number;
}

/** Time between two turns of the event loop that are due a millisecond apart, in milliseconds. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Times in milliseconds from the beginning of opening or checking, memory in MB. */
export interface EditorAnswer {
  /** Resident memory of the extension host with Casewright active, before anything was checked. */
  readonly idle: number;
  /** The same once the datasets of the window were listed. */
  readonly ready: number;
  readonly peak: number;
  readonly last: number;
  /** The most while records were listed, opened and edited. */
  readonly editPeak?: number;
  /** Until VS Code had handed the document over and shown it. */
  readonly opened: number;
  readonly first: number;
  readonly done: number;
  readonly findings: number;
  readonly shown: number;
  /** While all records were checked. */
  readonly delay: LoopDelay;
  /** The same while VS Code handed the document over, too. */
  readonly openingDelay?: LoopDelay;
  /** From keys until VS Code told of the change. */
  readonly changed?: readonly number[];
  /** From keys to the squiggle that belongs there, or its end. */
  readonly typed?: readonly number[];
  /** From keys until all diagnostics are those of the text as it stands. */
  readonly whole?: readonly number[];
  /** Fixes offered for the first finding. */
  readonly actions?: number;
  readonly listed?: { readonly rows: number; readonly ms: number };
  readonly record?: { readonly open: number; readonly save: number; readonly undo: number; readonly again: number };
}
