import type { IsBoilerplate } from '../criteria/findCues.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import type { CaseRecord, FieldPaths } from '../record/record.ts';
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

/**
 * Runs every rule that needs nothing but the record and a few facts about its dataset. Gives the findings of each line, all of whose tokens
 * are numbered by one tokenizer. Of many lines together each rule runs over all: what it looks up stays in the processor's cache.
 */
export type RecordChecks = (lines: readonly ReadLine[], dataset: KnownOfDataset) => Finding[][];

export interface KnownOfDataset {
  /** The first record with this id that stands before the line of this number. */
  seenId(id: string, at: number): RecordAddress | undefined;
  /** Keys of the sentences that stand in many records. */
  readonly boilerplate: ReadonlySet<string>;
}

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
  const lookUpOf = (boilerplate: ReadonlySet<string>): IsBoilerplate | undefined => {
    if (boilerplate.size === 0) return undefined;
    if (frequent?.keys !== boilerplate) frequent = { keys: boilerplate, has: createSentenceLookUp(boilerplate) };
    return frequent.has;
  };
  const inField = (found: readonly Omit<Finding, 'field'>[]): Finding[] =>
    found.map((finding) => ({ ...finding, field: fields.text }));
  /** The rules that look at one text alone. */
  const textRules = (tokenizer: Tokenizer, boilerplate: ReadonlySet<string>): TextRule[] => {
    if (filters?.tokenizer !== tokenizer) filters = filtersOf(tokenizer);
    const { mayLeak, findResidue } = filters;
    const isBoilerplate = isOn('off-code') ? lookUpOf(boilerplate) : undefined;
    const rules: Partial<Record<RuleId, TextRule>> = {
      'label-leakage': ({ own, tokens, parsed }) => {
        const matcher = matcherFor(parsed.record!.codes);
        return mayLeak(own.ids, matcher) ? leakageFindings(own.text, tokens(), matcher, fields.text) : [];
      },
      'off-code': ({ own, parsed }) => inField(offCode({ own, tokenizer, codes: parsed.record!.codes, isBoilerplate })),
      phi: ({ own }) => inField(phi(own.text)),
      'llm-residue': ({ own }) => findResidue(own),
    };
    return RULE_IDS.flatMap((rule) => (isOn(rule) ? (rules[rule] ?? []) : []));
  };
  /** Of lines that have a text. */
  const findInTexts = (lines: readonly ReadLine[], boilerplate: ReadonlySet<string>): Finding[][] => {
    const findings: Finding[][] = lines.map(() => []);
    if (lines.length === 0) return findings;
    for (const find of textRules(lines[0]!.tokenizer, boilerplate)) {
      for (let at = 0; at < lines.length; at += 1) {
        for (const finding of find(lines[at]!)) findings[at]!.push(finding);
      }
    }
    return findings;
  };
  let last: LastText | undefined;
  /** The same for lines with text, each looked at once where it stands over and over. */
  const findInEach = (lines: readonly ReadLine[], boilerplate: ReadonlySet<string>): (readonly Finding[])[] => {
    let before = last?.boilerplate === boilerplate ? last.record : undefined;
    const different = lines.filter(({ parsed: { record } }) => {
      const isRepeated = before !== undefined && isSame(record!, before);
      before = record;
      return !isRepeated;
    });
    const found = findInTexts(different, boilerplate);
    let next = 0;
    return lines.map((line) => {
      if (line === different[next]) last = { record: line.parsed.record!, boilerplate, found: found[next++]! };
      return last!.found;
    });
  };
  return (lines, { seenId, boilerplate }) => {
    const findInvalidIn = ({ parsed, own }: ReadLine, at: number): Finding[] => {
      const lengths = settings.textLength;
      return findInvalid(parsed, { fields, catalogue, lengths, seenId: (id) => seenId(id, at) }, own.ids.length);
    };
    const found = isOn('invalid-record') ? lines.map(findInvalidIn) : lines.map((): Finding[] => []);
    const withText = [...lines.keys()].filter((at) => lines[at]!.parsed.record && lines[at]!.own.ids.length > 0);
    const inTexts = findInEach(
      withText.map((at) => lines[at]!),
      boilerplate,
    );
    for (const [which, at] of withText.entries()) {
      for (const finding of passOverSurrogates(lines[at]!.parsed.record!, inTexts[which]!)) found[at]!.push(finding);
    }
    return found;
  };
}

type TextRule = (line: ReadLine) => readonly Finding[];

interface LastText {
  readonly record: CaseRecord;
  readonly boilerplate: ReadonlySet<string>;
  readonly found: readonly Finding[];
}

/** Whether two records have the same text and codes. */
function isSame(a: CaseRecord, b: CaseRecord): boolean {
  return a.text === b.text && a.codes.join('\n') === b.codes.join('\n');
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
