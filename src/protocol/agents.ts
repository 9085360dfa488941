import type { RuleId, Severity } from '../engine/checks/finding.ts';
import type { JsonObject } from '../engine/record/record.ts';
import type { DatasetSource, Scope } from '../protocol.ts';

// Messages for agents and for VS Code's own language models: types only.

/** One request to a language model that VS Code offers. */
export interface EditorModelRequest {
  /** `vscode:<vendor>/<id>`. */
  readonly name: string;
  readonly system: string;
  readonly prompt: string;
  readonly temperature: number;
}

/** What the model said, once it has said all. */
export interface EditorModelAnswer {
  readonly content: string;
  /** The model as it names itself. */
  readonly model: string;
}

/** What the worker asks of the extension on behalf of a provider. */
export interface EditorModelRequests {
  'lm.send': [EditorModelRequest, EditorModelAnswer];
}

/** Where a record is: by its id, by its line, or by both where two records share an id. */
export interface RecordQuery {
  readonly id?: string;
  /** From 0. */
  readonly line?: number;
}

/** What identifies a person in a text. */
export interface FoundIdentifier {
  readonly text: string;
  /** `person-name`, `email`, …: a type of the rule phi. */
  readonly type: string;
}

/** A record as an agent gets to read it. */
export interface ReadRecord {
  readonly id: string;
  /** From 0. */
  readonly line: number;
  readonly codes: readonly string[];
  readonly text: string;
  readonly meta: JsonObject;
  readonly identifiers: readonly FoundIdentifier[];
}

/** A finding as an agent gets to read it. */
export interface ListedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly id: string;
  /** From 0. */
  readonly line: number;
  /** Place in the record's decoded text, where that is known. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Only where text was asked for: may quote the report. */
  readonly message?: string;
  /** Only where text was asked for: the words it stands at. */
  readonly excerpt?: string;
}

export interface FindingList {
  readonly findings: readonly ListedFinding[];
  /** Whether others follow. */
  readonly more: boolean;
  /** What identifies a person in the texts of this page. */
  readonly identifiers: readonly FoundIdentifier[];
}

/** What agents' tools ask of the worker. */
export interface AgentRequests {
  /** Fails with `no-record` where there is none. */
  'agents.record': [{ uri: string; scope: Scope; source: DatasetSource; query: RecordQuery }, ReadRecord];
  /** Of a dataset that was checked; a page of what matches. */
  'agents.findings': [
    {
      uri: string;
      scope: Scope;
      source: DatasetSource;
      rules?: readonly RuleId[];
      severities?: readonly Severity[];
      record?: RecordQuery;
      skip: number;
      limit: number;
      withText: boolean;
    },
    FindingList,
  ];
}
