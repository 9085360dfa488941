import type { Catalogue } from '../icd10/catalogue.ts';
import { normaliseCode } from '../icd10/normaliseCode.ts';
import { getAtPath } from '../record/fieldPath.ts';
import type { FieldPaths, JsonObject, JsonValue, TextSpan } from '../record/record.ts';
import type { LineProblem, ParsedLine } from '../record/schema.ts';
import { tokenize } from '../text/tokens.ts';
import type { Finding, InvalidRecordEvidence, RecordAddress } from './finding.ts';

/** What a line is held against. */
export interface RecordRules {
  readonly fields: FieldPaths;
  /** Best one that remembers what it was asked, `rememberNearest`: a dataset may have one wrong code on every line. */
  readonly catalogue: Catalogue;
  /** Fewest and most tokens of a text, both allowed. */
  readonly lengths: { readonly min: number; readonly max: number };
  /** The first record of the dataset that has this id, if it stands before the line. */
  seenId(id: string): RecordAddress | undefined;
}

/** Codes a message proposes; the evidence holds up to five. */
const PROPOSED = 3;
const BROKEN = /[\ud800-\udfff\ufffd]/;
/** With the flag u, \p{Cs} matches surrogates without their partner alone. */
const BROKEN_RUN = /[\p{Cs}\ufffd]+/gu;

/** The same catalogue, which looks up a code, and works out the codes nearest to it, just once. */
export function rememberNearest(catalogue: Catalogue): Catalogue {
  const known = new Map<string, ReturnType<Catalogue['nearest']>>();
  const entries = new Map<string, ReturnType<Catalogue['get']>>();
  return {
    ...catalogue,
    get(code) {
      const known = entries.get(code);
      if (known !== undefined) return known;
      const entry = catalogue.get(code);
      if (entry) entries.set(code, entry);
      return entry;
    },
    nearest(code, limit) {
      const key = `${limit ?? ''} ${code}`;
      const found = known.get(key) ?? catalogue.nearest(code, limit);
      known.set(key, found);
      return found;
    },
  };
}

/**
 * Everything that keeps a line from being a record: broken JSON, missing or unusable fields, an id used twice, codes that the catalogue
 * does not have or that are headings, a text too short or too long, characters lost in a conversion. Never throws on bad data.
 * @param tokenCount tokens of the text, where they have been counted already
 */
export function findInvalid(line: ParsedLine, rules: RecordRules, tokenCount?: number): Finding[] {
  if (tokenCount !== undefined && isSound(line, rules, tokenCount)) return [];
  const { fields } = rules;
  const { object, record } = line;
  const findings = line.problems.flatMap((problem) => fromProblem(problem, object, fields));
  if (!object) return findings;
  const id = getAtPath(object, fields.id);
  if (typeof id === 'string' && id.trim() !== '') {
    findings.push(...duplicateId(id, rules), ...brokenCharacters(id, fields.id));
  }
  for (const [field, code] of codesOf(object, fields.code)) findings.push(...wrongCode(code, field, rules.catalogue));
  if (!record || record.text.trim() === '') return findings;
  findings.push(...wrongLength(tokenCount ?? tokenize(record.text).length, rules));
  findings.push(...brokenCharacters(record.text, fields.text));
  return findings;
}

/** A quick look: most lines have nothing to be found. */
function isSound(
  { record, problems }: ParsedLine,
  { catalogue, lengths, seenId }: RecordRules,
  tokenCount: number,
): boolean {
  if (!record || problems.length > 0) return false;
  const { id, codes, text } = record;
  if (tokenCount < lengths.min || tokenCount > lengths.max || BROKEN.test(id) || BROKEN.test(text)) return false;
  for (const code of codes) if (!catalogue.get(code)?.billable) return false;
  return seenId(id) === undefined;
}

function finding(
  message: string,
  evidence: Omit<InvalidRecordEvidence, 'rule'>,
  place: Pick<Finding, 'field' | 'span' | 'source'> = {},
): Finding {
  const rule = 'invalid-record';
  return { rule, severity: 'error', message, ...place, evidence: { rule, ...evidence } };
}

function fromProblem(problem: LineProblem, object: JsonObject | undefined, fields: FieldPaths): Finding[] {
  const { kind, message, field, at } = problem;
  if (kind === 'empty-field' && field === fields.code && object) {
    const empty = codesOf(object, field).filter(([, code]) => code.trim() === '');
    if (empty.length > 0) {
      return empty.map(([path]) =>
        finding(`The field “${path}” holds no code`, { problem: 'empty-field' }, { field: path }),
      );
    }
  }
  return [finding(message, { problem: kind }, { ...(field !== undefined && { field }), ...(at && { source: at }) })];
}

/** Each code that is a string, with its own field path. */
function codesOf(object: JsonObject, path: string): (readonly [field: string, code: string])[] {
  const value: JsonValue | undefined = getAtPath(object, path);
  if (typeof value === 'string') return [[path, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((code, index) => (typeof code === 'string' ? [[`${path}.${index}`, code] as const] : []));
}

function duplicateId(id: string, { fields, seenId }: RecordRules): Finding[] {
  const first = seenId(id);
  if (!first) return [];
  const message = `The id “${shorten(id)}” already stands on line ${first.line}${first.file ? ` of ${first.file}` : ''}`;
  return [finding(message, { problem: 'duplicate-id', first }, { field: fields.id })];
}

function wrongCode(code: string, field: string, catalogue: Catalogue): Finding[] {
  if (code.trim() === '') return [];
  const entry = catalogue.get(code);
  if (entry?.billable) return [];
  const nearest = catalogue.nearest(code);
  const proposal = proposed(nearest.map((each) => each.code).slice(0, PROPOSED));
  const problem = entry ? 'not-billable' : 'unknown-code';
  const message = entry
    ? `${entry.code} (${entry.title}) is a heading, not a code for records${proposal && `; use ${proposal}`}`
    : `“${shorten(normaliseCode(code))}” is not a code of ${catalogue.name}${proposal && `; nearest: ${proposal}`}`;
  return [finding(message, { problem, suggestions: nearest.map((each) => each.code) }, { field })];
}

function proposed(codes: string[]): string {
  const last = codes.pop();
  return last === undefined ? '' : codes.length > 0 ? `${codes.join(', ')} or ${last}` : last;
}

function wrongLength(tokens: number, { fields, lengths: { min, max } }: RecordRules): Finding[] {
  if (tokens >= min && tokens <= max) return [];
  const words = tokens === 1 ? '1 word' : `${tokens} words`;
  const place = { field: fields.text };
  return tokens < min
    ? [finding(`The text has ${words}, fewer than the ${min} it should have`, { problem: 'text-too-short' }, place)]
    : [finding(`The text has ${words}, more than the ${max} it may have`, { problem: 'text-too-long' }, place)];
}

function brokenCharacters(value: string, field: string): Finding[] {
  if (!BROKEN.test(value)) return [];
  return Array.from(value.matchAll(BROKEN_RUN), (match) => {
    const span: TextSpan = { kind: 'text', start: match.index, end: match.index + match[0].length };
    return finding(describeBroken(match[0]), { problem: 'broken-characters' }, { field, span });
  });
}

function describeBroken(run: string): string {
  const count = run.length === 1 ? '1 character' : `${run.length} characters`;
  const what = run.includes('\ufffd')
    ? 'replacement characters (U+FFFD) stand where a conversion lost something'
    : 'surrogates stand alone where a character was cut in two';
  return `Broken text, ${count}: ${what}`;
}

function shorten(id: string): string {
  return id.length > 60 ? `${id.slice(0, 59)}…` : id;
}
