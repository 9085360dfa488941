import type { SourceSpan, TextSpan } from '../record/record.ts';

/** Every rule, in the order findings of one record are listed. One id everywhere: settings, diagnostics, SARIF, docs. */
export const RULE_IDS = [
  'invalid-record',
  'near-duplicate',
  'plagiarism',
  'low-diversity',
  'label-leakage',
  'off-code',
  'phi',
  'llm-residue',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** From worst to mildest. */
export const SEVERITIES = ['error', 'warning', 'information'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Another record, as a person finds it. */
export interface RecordAddress {
  /** The record's id; '' where it has none. */
  readonly id: string;
  /** 1-based line in its file. */
  readonly line: number;
  /** The file, where it is not the dataset's own. */
  readonly file?: string;
}

/** The same token run in two texts. */
export interface SharedRun {
  readonly span: TextSpan;
  readonly other: TextSpan;
  readonly tokens: number;
}

export interface InvalidRecordEvidence {
  readonly rule: 'invalid-record';
  readonly problem:
    | 'not-json'
    | 'not-object'
    | 'missing-field'
    | 'wrong-type'
    | 'empty-field'
    | 'duplicate-id'
    | 'unknown-code'
    | 'not-billable'
    | 'text-too-short'
    | 'text-too-long'
    | 'broken-characters';
  /** Codes to choose from, for an unknown or not billable one. */
  readonly suggestions?: readonly string[];
  /** The first record with the same id. */
  readonly first?: RecordAddress;
}

export interface NearDuplicateEvidence {
  readonly rule: 'near-duplicate';
  readonly twin: RecordAddress;
  /** Jaccard similarity to the twin, 0 to 1. */
  readonly similarity: number;
  /** Records in the cluster, this one included. */
  readonly clusterSize: number;
  /** The 1-based line of the cluster's first record: the same for all of its records. */
  readonly cluster: number;
  /** The cluster's two most similar records. */
  readonly closest: readonly [RecordAddress, RecordAddress];
  /** The lowest and the highest similarity of a record of the cluster to its twin. */
  readonly range: readonly [number, number];
  /** The maximal runs shared with the twin, in order. */
  readonly runs: readonly SharedRun[];
}

/** A place of a reference that holds a copied run or a part of it. */
export interface CopiedPlace {
  /** The reference record or text; of a whole file, with the line on which the run begins. */
  readonly source: RecordAddress;
  /** Where it was shown to the model as an example. */
  readonly exemplar?: true;
  /** The run in the reference's own text. */
  readonly sourceSpan: TextSpan;
  /** The run in the record's text. */
  readonly span: TextSpan;
  readonly tokens: number;
}

export interface PlagiarismEvidence extends Omit<CopiedPlace, 'span'> {
  readonly rule: 'plagiarism';
  /** Share of the record's tokens inside copied runs, 0 to 1. */
  readonly coverage: number;
  /** Where else the run or a part of it stands, ten places at most: of each reference the longest before a second of any. */
  readonly others?: readonly CopiedPlace[];
  /** All such places, and the references beside the one of the run that hold them. */
  readonly otherPlaces?: number;
  readonly otherReferences?: number;
}

export interface LowDiversityEvidence {
  readonly rule: 'low-diversity';
  readonly kind: 'boilerplate' | 'repetition' | 'few-types';
  /** Boilerplate: records that hold the whole run; repetition: times the whole run stands in the record. */
  readonly count?: number;
  /** Boilerplate: count ÷ records of the dataset. */
  readonly share?: number;
  /** Repetition: further ones in the record, which are not told of by themselves. */
  readonly further?: number;
  /** Repetition: where the run stands first. */
  readonly first?: TextSpan;
  /** Few types: the lowest type-token ratio of a 50-token window in the span. */
  readonly ttr?: number;
  readonly tokens: number;
}

export interface LabelLeakageEvidence {
  readonly rule: 'label-leakage';
  readonly kind: 'code' | 'title' | 'inclusion-term';
  readonly code: string;
  readonly term: string;
}

export interface OffCodeEvidence {
  readonly rule: 'off-code';
  readonly code: string;
  /** The category the text speaks for more, where there is one, with its title. */
  readonly speaksFor?: { readonly code: string; readonly title: string };
  /** The text's evidence for its own code and for the other, in weights of cues. */
  readonly own: number;
  readonly other: number;
  /** Required features of the record's own code for which no cue was found, in words. */
  readonly missing: readonly string[];
  /** The feature the marked sentence speaks of, in words. */
  readonly feature?: string;
}

/** HIPAA Safe Harbor (45 CFR 164.514(b)(2)) identifiers and Spain's national ones. */
export type PhiType =
  | 'person-name'
  | 'address'
  | 'date'
  | 'age-over-89'
  | 'phone'
  | 'fax'
  | 'email'
  | 'ssn'
  | 'mrn'
  | 'account'
  | 'licence'
  | 'vehicle'
  | 'device'
  | 'url'
  | 'ip'
  | 'national-id';

export interface PhiEvidence {
  readonly rule: 'phi';
  readonly type: PhiType;
  /** How it was recognised, in words: `ten digits after “MRN”`, `a NIF whose check letter fits`. */
  readonly pattern: string;
}

export interface LlmResidueEvidence {
  readonly rule: 'llm-residue';
  readonly kind:
    | 'reasoning'
    | 'assistant-voice'
    | 'placeholder'
    | 'markdown'
    | 'prompt-echo'
    | 'truncated'
    | 'refusal'
    | 'chat-markup';
}

export type Evidence =
  | InvalidRecordEvidence
  | NearDuplicateEvidence
  | PlagiarismEvidence
  | LowDiversityEvidence
  | LabelLeakageEvidence
  | OffCodeEvidence
  | PhiEvidence
  | LlmResidueEvidence;

/** What a rule says of one record. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence for a person, without full stop: what is wrong and, in short, how it shows. */
  readonly message: string;
  /** The field path concerned (`text`, `code.1`); absent where it is the whole line. */
  readonly field?: string;
  /** Place in the field's decoded string; absent where it is the whole value (or the whole line). */
  readonly span?: TextSpan;
  /** Place in the source line, only where the line is not JSON. */
  readonly source?: SourceSpan;
  readonly evidence: Evidence;
}
