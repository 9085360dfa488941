import type { Catalogue } from '../icd10/catalogue.ts';
import type { FieldPaths } from '../record/record.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import { createSentenceLookUp } from './boilerplateSentences.ts';
import { type Finding, type RecordAddress, RULE_IDS, type RuleId } from './finding.ts';
import { findInvalid } from './invalidRecord.ts';
import { createLeakageMatchers, leakageFindings } from './labelLeakage.ts';
import { createLeakageFilter, type LeakageFilter } from './leakageFilter.ts';
import { createResidueCheck } from './llmResidue.ts';
import type { OffCodeCheck } from './offCode.ts';
import { passOverSurrogates } from './phi/surrogates.ts';
import type { PhiCheck } from './phi.ts';
import type { PromptEcho } from './promptEcho.ts';
import type { ReadLine } from './readLine.ts';
import type { CheckSettings } from './settings.ts';

/** What the rules that look at one record alone are made from. */
export interface RecordCheckTools {
  readonly settings: CheckSettings;
  readonly fields: FieldPaths;
  readonly catalogue: Catalogue;
  readonly phi: PhiCheck;
  readonly offCode: OffCodeCheck;
  /** Finds the sentences of the prompts that reports were asked for with. */
  readonly echo?: PromptEcho;
  /** Run these rules alone. */
  readonly only?: readonly RuleId[];
}

/** Runs every rule that needs nothing but the record and a few facts about its dataset. */
export type RecordChecks = (
  line: ReadLine,
  dataset: {
    /** The first record with this id that stands before the line. */
    seenId(id: string): RecordAddress | undefined;
    /** Keys of the sentences that stand in many records. */
    readonly boilerplate: ReadonlySet<string>;
  },
) => Finding[];

/** What looks at texts through the numbers of their tokens; it goes with the tokenizer that gave them. */
interface TokenFilters {
  readonly tokenizer: Tokenizer;
  readonly mayLeak: LeakageFilter;
  readonly findResidue: ReturnType<typeof createResidueCheck>;
}

export function createRecordChecks(tools: RecordCheckTools): RecordChecks {
  const { settings, fields, catalogue, phi, offCode, echo, only } = tools;
  const isOn = (rule: RuleId): boolean => settings.rules[rule] !== 'off' && (only === undefined || only.includes(rule));
  const matcherFor = createLeakageMatchers(catalogue);
  const filtersOf = (tokenizer: Tokenizer): TokenFilters => ({
    tokenizer,
    mayLeak: createLeakageFilter(tokenizer),
    findResidue: createResidueCheck(tokenizer, { field: fields.text, ...(echo && { echo }) }),
  });
  let filters: TokenFilters | undefined;
  let frequent: { keys: ReadonlySet<string>; has: ReturnType<typeof createSentenceLookUp> } | undefined;
  const findInText = (
    { own, tokenizer, tokens }: ReadLine,
    codes: readonly string[],
    boilerplate: ReadonlySet<string>,
  ): Finding[] => {
    const { text, ids } = own;
    const findings: Finding[] = [];
    const add = (found: readonly Finding[]): void => {
      for (const finding of found) findings.push(finding);
    };
    const addInField = (found: readonly Omit<Finding, 'field'>[]): void => {
      for (const finding of found) findings.push({ ...finding, field: fields.text });
    };
    if (filters?.tokenizer !== tokenizer) filters = filtersOf(tokenizer);
    if (isOn('label-leakage')) {
      const matcher = matcherFor(codes);
      if (filters.mayLeak(ids, matcher)) add(leakageFindings(text, tokens(), matcher, fields.text));
    }
    if (isOn('off-code')) {
      if (frequent?.keys !== boilerplate) frequent = { keys: boilerplate, has: createSentenceLookUp(boilerplate) };
      const isBoilerplate = boilerplate.size > 0 ? frequent.has : undefined;
      addInField(offCode({ own, tokenizer, codes, isBoilerplate }));
    }
    if (isOn('phi')) addInField(phi(text));
    if (isOn('llm-residue')) add(filters.findResidue(own));
    return findings;
  };
  let last: { text: string; codes: string; boilerplate: ReadonlySet<string>; found: readonly Finding[] } | undefined;
  return (line, { seenId, boilerplate }) => {
    const { parsed, own } = line;
    const invalid = isOn('invalid-record')
      ? findInvalid(parsed, { fields, catalogue, lengths: settings.textLength, seenId }, own.ids.length)
      : [];
    const { record } = parsed;
    if (!record || own.ids.length === 0) return invalid;
    const { text } = record;
    const codes = record.codes.join('\n');
    // A dataset may be the same record over and over.
    if (text !== last?.text || codes !== last.codes || boilerplate !== last.boilerplate) {
      last = { text, codes, boilerplate, found: findInText(line, record.codes, boilerplate) };
    }
    const found = passOverSurrogates(record, last.found);
    return found.length === 0 ? invalid : [...invalid, ...found];
  };
}

const ORDER = new Map<RuleId, number>(RULE_IDS.map((rule, at) => [rule, at]));

/** Findings by rule, then by place, with the severities a team has set. */
export function arrangeFindings(findings: readonly Finding[], settings: CheckSettings): Finding[] {
  return findings
    .map((finding) => {
      const severity = settings.rules[finding.rule];
      return severity === undefined || severity === 'off' ? finding : { ...finding, severity };
    })
    .sort((a, b) => ORDER.get(a.rule)! - ORDER.get(b.rule)! || (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
