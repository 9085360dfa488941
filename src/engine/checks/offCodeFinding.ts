import { spanOf } from '../criteria/findCues.ts';
import type { CompiledProfile } from '../criteria/profiles.ts';
import { type CriteriaScorer, missingCriteria, type ProfileScore } from '../criteria/scoreText.ts';
import type { Evidence } from '../criteria/weighCues.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import type { TextSpan } from '../record/record.ts';
import { NOT_SO } from '../text/scope.ts';
import type { TextTokens } from '../text/textTokens.ts';
import type { Finding } from './finding.ts';
import type { Denial } from './offCodeDenied.ts';

/** What the texts of findings come from. */
export interface OffCodeWords {
  readonly catalogue: Catalogue;
  readonly scorer: CriteriaScorer;
  /** See createEntryNames. */
  entryOf(code: string): EntryName;
}

interface EntryName {
  readonly code: string;
  readonly title: string;
}

/** A record that was read. */
export interface OffCodeRecord {
  readonly read: TextTokens;
  readonly codes: readonly string[];
  readonly evidence: Evidence;
}

/** The record's own best profile and the other that beats it. */
export interface Rivals {
  readonly own: ProfileScore;
  readonly other: ProfileScore;
}

const EXCERPT = 60;

/** The text speaks for another code than those of its record. */
export function otherCodeFinding(words: OffCodeWords, record: OffCodeRecord, { own, other }: Rivals): Finding {
  const { scorer } = words;
  // What a residual code lists are examples, none of which has to be there.
  const lacking = own.profile.residual ? [] : missingCriteria(own.profile, record.evidence);
  const missing = lacking.map(({ numbers }) => scorer.says(numbers[0]!));
  const mark = markOf(record, own.profile.speaksAgainst, other.profile);
  const named = words.entryOf(other.profile.code);
  const lack = missing.length > 0 ? `; no sign of ${missing.slice(0, 2).join(' or of ')}` : '';
  return findingOf(words, record, mark, {
    message: `The text speaks for ${named.code} (${named.title}) rather than ${record.codes.join(', ')}: ${excerpt(record.read.text, mark)}${lack}`,
    speaksFor: named,
    own: own.met,
    other: other.met,
    missing,
  });
}

/** The record's code is that of a remission, and the text tells of none. */
export function activeFinding(words: OffCodeWords, record: OffCodeRecord, active: ProfileScore): Finding {
  const mark = markOf(record, undefined, active.profile);
  const code = record.codes[0]!;
  const title = words.catalogue.get(code)?.title ?? code;
  return findingOf(words, record, mark, {
    message: `The text shows the disorder as active and tells of no remission, unlike ${code} (${title}): ${excerpt(record.read.text, mark)}`,
    speaksFor: words.entryOf(active.profile.code),
    own: 0,
    other: active.met,
    missing: [],
  });
}

/** The text denies all that the record's code requires. */
export function deniedFinding(words: OffCodeWords, record: OffCodeRecord, { at, profile }: Denial): Finding {
  const { cues } = record.evidence;
  const mark: Mark = {
    feature: cues.features[at]!,
    cue: spanOf(record.read, cues.firsts[at]!, cues.ends[at]!),
    sentence: spanOf(record.read, cues.sentenceFirsts[at]!, cues.sentenceEnds[at]!),
  };
  const missing = missingCriteria(profile.profile, record.evidence).map(({ numbers }) =>
    words.scorer.says(numbers[0]!),
  );
  const code = record.codes[0]!;
  const title = words.catalogue.get(code)?.title ?? code;
  return findingOf(words, record, mark, {
    message: `The text denies what ${code} (${title}) requires, ${missing.slice(0, 2).join(' and ')}: ${excerpt(record.read.text, mark)}`,
    own: profile.met,
    other: 0,
    missing,
  });
}

interface Said {
  readonly message: string;
  readonly speaksFor?: { readonly code: string; readonly title: string };
  readonly own: number;
  readonly other: number;
  readonly missing: readonly string[];
}

function findingOf(
  { scorer }: OffCodeWords,
  { codes }: OffCodeRecord,
  { sentence, feature }: Mark,
  { message, speaksFor, own, other, missing }: Said,
): Finding {
  const met = { own: rounded(own), other: rounded(other) };
  const evidence = {
    rule: 'off-code',
    code: codes[0]!,
    ...(speaksFor && { speaksFor }),
    ...met,
    missing,
    feature: scorer.says(feature),
  } as const;
  return { rule: 'off-code', severity: 'warning', message, field: 'text', span: sentence, evidence };
}

/** Tells the catalogue's entry for a profile's code, or for the nearest above that it has; each is looked up once. */
export function createEntryNames(catalogue: Catalogue): (code: string) => EntryName {
  const known = new Map<string, EntryName>();
  return (code) => {
    const name = known.get(code) ?? nearestEntry(catalogue, code);
    known.set(code, name);
    return name;
  };
}

function nearestEntry(catalogue: Catalogue, code: string): EntryName {
  for (let length = code.length; length >= 3; length -= 1) {
    const entry = catalogue.get(code.slice(0, length).replace(/\.$/, ''));
    if (entry) return { code: entry.code, title: entry.title };
  }
  return { code, title: code };
}

interface Mark {
  readonly feature: number;
  readonly cue: TextSpan;
  readonly sentence: TextSpan;
}

/** The sentence that contradicts the own code, or the one that says most for the other. */
function markOf({ read, evidence }: OffCodeRecord, against: Float64Array | undefined, other: CompiledProfile): Mark {
  const { cues, present, count } = evidence;
  const marks = new Map<number, { at: number; best: number; total: number }>();
  for (const feature of present.subarray(0, count)) {
    const weight = other.speaksFor[feature]! + 2 * (against?.[feature] ?? 0);
    if (weight === 0) continue;
    for (let at = 0; at < cues.count; at += 1) {
      if (cues.features[at] !== feature || (cues.statuses[at]! & NOT_SO) !== 0) continue;
      const sentence = cues.sentenceFirsts[at]!;
      const mark = marks.get(sentence) ?? { at, best: 0, total: 0 };
      marks.set(sentence, mark);
      mark.total += weight;
      if (weight <= mark.best) continue;
      mark.best = weight;
      mark.at = at;
    }
  }
  const [first] = [...marks.values()].sort((a, b) => b.total - a.total || a.at - b.at);
  if (!first) throw new Error(`${other.code} was named without a sentence that speaks for it.`);
  const { at } = first;
  return {
    feature: cues.features[at]!,
    cue: spanOf(read, cues.firsts[at]!, cues.ends[at]!),
    sentence: spanOf(read, cues.sentenceFirsts[at]!, cues.sentenceEnds[at]!),
  };
}

/** The cue with what stands around it in its sentence, in quotation marks. */
function excerpt(text: string, { cue, sentence }: Mark): string {
  const room = Math.max(0, EXCERPT - (cue.end - cue.start));
  let start = Math.max(sentence.start, cue.start - Math.floor(room / 2));
  let end = Math.min(sentence.end, Math.max(cue.end, start + EXCERPT));
  while (start > sentence.start && /\S/.test(text[start - 1]!)) start -= 1;
  while (end < sentence.end && /\S/.test(text[end]!)) end += 1;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `“${start > sentence.start ? '…' : ''}${words}${end < sentence.end ? '…' : ''}”`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
