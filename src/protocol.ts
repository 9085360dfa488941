import type { Evidence, RuleId, Severity } from './engine/checks/finding.ts';
import type { ErrorKind } from './engine/errors.ts';
import type { MissingValues } from './engine/generate/plan.ts';
import type { CatalogueEntry, CodeNotes } from './engine/icd10/catalogue.ts';
import type { FieldPaths, JsonObject, TextSpan } from './engine/record/record.ts';
import type { AgentRequests, EditorModelRequests } from './protocol/agents.ts';
import type { FindingRequests } from './protocol/findings.ts';
import type { FixRequests } from './protocol/fixes.ts';
import type { RecordRequests } from './protocol/records.ts';
import type { ReviewRequests } from './protocol/review.ts';
import type { ScoreProgressData, ScoreRequests } from './protocol/scores.ts';
import type { SplitRequests } from './protocol/split.ts';

// Messages between the extension and its worker: types only.

/** Whose casewright.json applies. */
export interface Scope {
  /** From here upwards the nearest casewright.json is looked for; undefined: defaults apply. */
  readonly folder?: string;
  /** False in a restricted workspace: casewright.json's providers, prompt files and catalogues are then left alone. */
  readonly trusted: boolean;
}

/** A dataset as it stands on disk, or, where the editor holds unsaved edits, as it stands there. */
export interface DatasetSource {
  readonly path: string;
  readonly text?: string;
  /** The document the worker follows, in a version it may know: spares the text. */
  readonly followed?: { readonly uri: string; readonly version: number };
}

/** A block of a chapter: mood disorders, F30–F39. */
export interface CodeGroup {
  readonly name: string;
  readonly title: string;
  /** Codes of the categories in it. */
  readonly roots: readonly string[];
}

export interface CodeList {
  readonly catalogue: string;
  /** Empty where the catalogue has no blocks: the categories then stand alone. */
  readonly groups: readonly CodeGroup[];
  /** Chapter F, or the whole of a catalogue without one; parents before children. */
  readonly entries: readonly CatalogueEntry[];
  /** Three-character categories the offline composer has words for. */
  readonly covered: readonly string[];
}

export interface CodeDescription {
  readonly entry?: CatalogueEntry;
  /** From the parent up. */
  readonly ancestors: readonly CatalogueEntry[];
  readonly notes?: CodeNotes;
  /** For a heading, codes below it that can be used; for an unknown code, the closest ones. */
  readonly suggestions: readonly CatalogueEntry[];
  readonly catalogue: string;
}

export interface DatasetSummary {
  /** False when the file holds lines, but no coded reports. */
  readonly isDataset: boolean;
  readonly records: number;
  /** Records by code; a record with several codes counts under each. */
  readonly codes: Readonly<Record<string, number>>;
  /** Reports wanted, by code. */
  readonly quotas: Readonly<Record<string, number>>;
  /** Lines that are not records. */
  readonly unreadable: number;
  /** The first of them, 1-based, and what is wrong with it. */
  readonly firstUnreadable?: { readonly line: number; readonly message: string };
}

/** A line for a record that is yet to be written. */
export interface BlankRecord {
  readonly line: string;
  /** The template mentions the code or its title, but no code was given. */
  readonly needsCode: boolean;
  /** Placeholders of the template that nothing is known for, in order. */
  readonly open: readonly OpenPlaceholder[];
}

export interface OpenPlaceholder {
  readonly name: string;
  /** [start, end) in UTF-16 units of the line, braces included. */
  readonly start: number;
  readonly end: number;
  /** What may stand there, where that is limited. */
  readonly values?: readonly string[];
}

export interface RecordItem {
  /** 1-based. */
  readonly line: number;
  readonly id: string;
  readonly codes: readonly string[];
  readonly excerpt: string;
}

export interface ProviderItem {
  readonly name: string;
  /** Where requests go; undefined for the offline composer. */
  readonly origin?: string;
  readonly baseUrl?: string;
  readonly model?: string;
  /** True when requests leave this machine, so that consent is needed. */
  readonly remote: boolean;
}

/** A model Casewright knows how to talk to, and the hosts that serve it. */
export interface PresetItem {
  readonly name: string;
  readonly hosts: readonly {
    readonly name: string;
    readonly origin: string;
    readonly remote: boolean;
    /** How to get the model, where the host is the user's own machine. */
    readonly install?: string;
  }[];
}

export interface ConfigView {
  /** Path of the casewright.json that was read; undefined when the defaults hold. */
  readonly path?: string;
  /** Paths and globs in it are relative to this folder. */
  readonly folder: string;
  /** Names; `offline` first. */
  readonly providers: readonly string[];
  readonly presets: readonly PresetItem[];
  readonly defaultProvider: string;
  /** The server that embeds the texts of scores, as a provider is named: `MODEL@URL`. */
  readonly embeddings?: string;
  /** Whether it says which languages reports are written in. */
  readonly setsLanguage: boolean;
  /** Globs of its datasets. */
  readonly datasets: readonly string[];
}

export interface ConfigProblem {
  /** UTF-16 units in the text of casewright.json. */
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface GenerateParams {
  /** Names the run in what the worker sends back. */
  readonly run: string;
  readonly scope: Scope;
  readonly codes: readonly string[];
  /** Reports for each code. */
  readonly count: number;
  /** `offline`, a provider of casewright.json, `PRESET`, `PRESET@HOST` or `MODEL@URL`. */
  readonly provider: string;
  readonly apiKey?: string;
  readonly allowedOrigins: readonly string[];
  /** As casewright.json says when absent. */
  readonly languages?: readonly string[];
  /** Values that the reports are limited to, by axis. */
  readonly axes?: Readonly<Record<string, readonly string[]>>;
  /** Values that each code gets its number of reports of; no others are written. */
  readonly missing?: MissingValues;
  readonly seed: number;
  /** Where the lines will go: tells the layout, and which records are there. */
  readonly target: DatasetSource & { readonly isNew: boolean };
  /** Casewright's version. */
  readonly version: string;
}

export interface GenerateProgress {
  readonly run: string;
  readonly total: number;
  readonly skipped: number;
  readonly added: number;
  readonly rejected: number;
  readonly gaveUp: number;
  readonly failed: number;
}

export interface GenerateResult {
  readonly total: number;
  readonly added: number;
  readonly skipped: number;
  /** Answers; a later answer may have made good for one. */
  readonly rejected: number;
  /** Reports of which every answer was rejected. */
  readonly gaveUp: number;
  /** Reports for which no answer could be had. */
  readonly failed: number;
  readonly cancelled: boolean;
  /** Why answers were rejected or requests failed, by code and in one example's words; most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly example: string; readonly count: number }[];
  /** What stopped the run before its end. */
  readonly stoppedBy?: FailureData;
  /** What went unheeded or stands unreadable in the file: sentences without a full stop. */
  readonly notices: readonly string[];
}

/** CasewrightError on the wire. */
export interface FailureData {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
}

export interface CsvColumns {
  readonly columns: readonly string[];
  /** First rows, for the user to recognise the columns by. */
  readonly sample: readonly (readonly string[])[];
  /** Where the names of the columns say it. */
  readonly guess?: CsvMapping;
}

export interface CsvMapping {
  readonly text: string;
  readonly code: string;
  readonly id?: string;
}

/** A dataset whose findings are followed while it is edited. */
export interface CheckedDocument {
  /** Names it in what is sent to and fro. */
  readonly uri: string;
  readonly path: string;
  readonly scope: Scope;
}

/** Whole lines of a document in place of others; lines count from 0. */
export interface LineEdit {
  readonly start: number;
  readonly removed: number;
  readonly lines: readonly string[];
}

/** Places in a file: lines count from 0, columns are UTF-16 units, the end is exclusive. */
export interface FileRange {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** Another place a finding speaks of: the twin, the source of a copied run, the first record with the id, the first time. */
export interface RelatedPlace {
  /** What stands there, in a few words. */
  readonly what: string;
  /** The record's id there; '' where it has none. */
  readonly id: string;
  /** Absolute; absent where it is the dataset's own file. */
  readonly path?: string;
  readonly range: FileRange;
}

/** A finding where it stands in the dataset's file. */
export interface PlacedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The record's id; '' where it has none. */
  readonly id: string;
  /** From 0. */
  readonly line: number;
  /** [start, end) in UTF-16 units of the line. */
  readonly start: number;
  readonly end: number;
  readonly related?: RelatedPlace;
  /** What is marked may go as it stands: a copy of an earlier record, residue of a model. */
  readonly isRedundant?: true;
}

/** A finding with all that is known of it. */
export interface FullFinding extends PlacedFinding {
  /** The field path concerned; absent where it is the whole line. */
  readonly field?: string;
  /** Place in the field's decoded string. */
  readonly span?: TextSpan;
  readonly evidence: Evidence;
}

/** How far the check of a dataset is. */
export interface CheckState {
  readonly uri: string;
  /** The document's version it is about; 0 for a file read from disk. */
  readonly version: number;
  /** Records whose findings are known, of all. */
  readonly checked: number;
  readonly records: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
  /** False while there is something left to do. */
  readonly isDone: boolean;
  /** Whether shares of the whole dataset (boilerplate) are those of this version too; they follow within a second. */
  readonly isSettled: boolean;
  /** Another one when findings changed. */
  readonly revision: number;
  /** Why it cannot be checked. */
  readonly failure?: FailureData;
}

/** The findings an editor is to show. */
export interface ShownFindings {
  /** The document's version they are about. */
  readonly version: number;
  /** Those nearest to what is looked at. */
  readonly near: readonly PlacedFinding[];
  /** Further ones, worst first. */
  readonly others: readonly PlacedFinding[];
  /** How many there are beside. */
  readonly hidden: number;
}

/** What the extension asks of the worker: method -> [params, result]. */
export interface WorkerRequests
  extends AgentRequests,
    FindingRequests,
    FixRequests,
    RecordRequests,
    ReviewRequests,
    ScoreRequests,
    SplitRequests {
  'codes.list': [{ scope: Scope }, CodeList];
  'codes.describe': [{ scope: Scope; code: string }, CodeDescription];
  'codes.search': [
    { scope: Scope; query: string; limit: number; billableOnly: boolean; everywhere: boolean },
    readonly CatalogueEntry[],
  ];
  'config.read': [{ scope: Scope }, ConfigView];
  'provider.describe': [{ scope: Scope; name: string }, ProviderItem];
  'provider.models': [{ baseUrl: string; apiKey?: string; allowedOrigins: readonly string[] }, readonly string[]];
  'config.check': [{ scope: Scope; text: string }, readonly ConfigProblem[]];
  'dataset.summarise': [{ scope: Scope; source: DatasetSource }, DatasetSummary];
  'dataset.records': [
    { scope: Scope; source: DatasetSource; code?: string; limit: number },
    { items: readonly RecordItem[]; more: boolean },
  ];
  'dataset.fields': [{ scope: Scope; path: string }, FieldPaths];
  'dataset.blank': [{ scope: Scope; path: string; id: string; code: string }, BlankRecord];
  'dataset.duplicate': [{ scope: Scope; path: string; line: string; id: string }, string];
  'generate.run': [GenerateParams, GenerateResult];
  /** Follows a document; its text may come in parts, of which the last one begins the check. */
  'check.open': [{ document: CheckedDocument; version: number; part: string; isFirst: boolean; isLast: boolean }, null];
  /** Edits in the order of the document; all of them tell places in the version known before. Fails when `lines` is not what comes out. */
  'check.change': [{ uri: string; version: number; edits: readonly LineEdit[]; lines: number }, null];
  /** Reads configuration and references anew, and checks everything again. */
  'check.again': [{ uri: string }, null];
  /** Follows it no longer, or forgets what was found in it on disk. */
  'check.close': [{ uri: string }, null];
  /** Checks a file as it stands on disk; `check.changed` tells of it, `check.close` stops it. */
  'check.file': [{ document: CheckedDocument }, null];
  /** The decisions beside the dataset of this path are others now. */
  'check.decided': [{ path: string }, null];
  /**
   * Which of the checked datasets a file matters for, as a reference, a catalogue or a prompt.
   * @param isNew whether the file was not there before, so that patterns may name it now
   */
  'check.dependents': [{ path: string; isNew: boolean }, readonly string[]];
  /** @param visible lines that are looked at, both inclusive */
  'check.shown': [{ uri: string; visible: readonly (readonly [number, number])[]; maximum: number }, ShownFindings];
  /** The findings of an open document that `check.shown` hands out first, without looking for the others. */
  'check.near': [
    { uri: string; visible: readonly (readonly [number, number])[]; maximum: number },
    Pick<ShownFindings, 'version' | 'near'>,
  ];
  /** What is known by now, in the order of the file, lines `from` to `to` inclusive. */
  'check.findings': [
    { uri: string; from?: number; to?: number; rules?: readonly RuleId[]; skip?: number; limit: number },
    { version: number; findings: readonly FullFinding[]; more: boolean },
  ];
  'csv.columns': [{ path: string }, CsvColumns];
  'csv.import': [
    { scope: Scope; path: string; mapping: CsvMapping; target: string; ids: string },
    { lines: readonly string[]; skipped: readonly string[] },
  ];
  'csv.export': [{ scope: Scope; source: DatasetSource; target: string }, { records: number; unreadable: number }];
}

/** What the worker asks of the extension. */
export interface HostRequests extends EditorModelRequests {
  /** Appends whole lines, without line breaks; resolves once they are written. */
  'sink.append': [{ run: string; stream: 'records' | 'rejects'; lines: readonly string[] }, null];
}

/** What the worker tells the extension. */
export interface WorkerNotifications {
  'generate.progress': GenerateProgress;
  /** Findings changed, or the check came on. */
  'check.changed': CheckState;
  'score.progress': ScoreProgressData;
}

export type { CatalogueEntry, CodeNotes, Evidence, FieldPaths, JsonObject, RuleId, Severity };
