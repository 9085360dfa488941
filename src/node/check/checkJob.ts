import type { RuleId, Severity } from '../../engine/checks/finding.ts';
import type { CheckSettings } from '../../engine/checks/settings.ts';
import type { RecordLayout } from '../../engine/record/schema.ts';

/** A file to check and what holds for it; plain data, since it goes to worker threads. */
export interface FileJob {
  /** Absolute. */
  readonly path: string;
  /** As reports name it. */
  readonly shown: string;
  readonly layout: RecordLayout;
  readonly settings: CheckSettings;
  readonly references: readonly ReferenceFile[];
  /** The file that reports' exemplars came from. */
  readonly exemplars?: ReferenceFile;
}

export interface ReferenceFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly layout: RecordLayout;
}

/** What the rules are made from. */
export interface ToolsJob {
  readonly mediaFolder: string;
  /** A CSV catalogue in place of ICD-10-CM. */
  readonly catalogue?: { readonly path: string; readonly name?: string };
  /** Prompt files whose sentences are residue in a report. */
  readonly prompts: readonly string[];
}

export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown';

/** A file of a run, with what its own configuration makes the rules from. */
export interface PreparedFile extends FileJob {
  readonly tools: ToolsJob;
}

/** A run of `casewright check`. */
export interface CheckJob {
  readonly files: readonly PreparedFile[];
  /** Whether findings are left out that the decisions beside a file suppress. */
  readonly honourDecisions: boolean;
  readonly report: {
    readonly format: ReportFormat;
    readonly version: string;
    readonly colour: boolean;
    readonly width: number;
    readonly maxFindings?: number;
  };
  /** Threads that check records beside the one that compares them; 0 for none. */
  readonly helpers: number;
}

/** What one thread tells another on its way. */
export interface CheckProgress {
  readonly shown: string;
  readonly step: 'references' | 'reading' | 'comparing' | 'checking';
  /** From 0 to 1. */
  readonly done: number;
}

/** From the thread that runs a CheckJob. */
export type CheckMessage =
  /** Some of the report in UTF-8; it changes hands. */
  | { readonly kind: 'report'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'notice'; readonly text: string }
  /** The gravest finding so far became graver. */
  | { readonly kind: 'worst'; readonly worst: Severity }
  | { readonly kind: 'done'; readonly worst: 'error' | 'warning' | 'information' | undefined };

/** Rules that need nothing but the record, and take their time: they may run in other threads. */
export const HELPED_RULES: readonly RuleId[] = ['label-leakage', 'off-code', 'phi', 'llm-residue'];
