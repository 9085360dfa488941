import type { Finding, PhiEvidence, PhiType } from '../checks/finding.ts';
import { SURROGATES_KEY, surrogatesOf } from '../checks/phi/surrogates.ts';
import type { PhiKnowledge } from '../knowledge/names/phiKnowledge.ts';
import type { CaseRecord, TextSpan } from '../record/record.ts';
import { type Fix, inField, shown } from './fix.ts';
import { type FixLanguage, languageOf } from './language.ts';
import { addressSurrogate } from './surrogates/addresses.ts';
import { ageSurrogate } from './surrogates/ages.ts';
import { dateShift, saysDayFirst, shiftDate } from './surrogates/dates.ts';
import { createDraw, type Draw } from './surrogates/draw.ts';
import { emailSurrogate, ipSurrogate, macSurrogate, urlSurrogate } from './surrogates/network.ts';
import { numberSurrogate, phoneSurrogate } from './surrogates/numbers.ts';
import { createNameTable, type NamePart, type NameTable, otherPlaces, partsOf } from './surrogates/people.ts';
import { placeholderFor } from './surrogates/placeholders.ts';
import { replaceSpan, type TextEdit } from './textEdits.ts';

export interface SurrogateOptions {
  readonly knowledge: PhiKnowledge;
  /**
   * Surrogates follow from this 32-bit number, the record's id and the identifier. Who knows it can undo the shift of the dates: draw it
   * once a dataset and keep it out of the dataset.
   */
  readonly seed: number;
  /**
   * `realistic` (default): other names, numbers and dates in the same form. They look like identifiers, so the record's metadata lists
   * them under `surrogates`, and the check passes over what stands there. `placeholder`: `[NAME 1]`, `[DATE 2]`, which need no list.
   */
  readonly style?: 'realistic' | 'placeholder';
}

/** An identifier with its finding. */
interface Identifier {
  readonly span: TextSpan;
  readonly text: string;
  readonly type: PhiType;
  readonly pattern: string;
}

/**
 * Replaces identifiers by surrogates, consistently within the record: the same name gives the same surrogate wherever its parts stand
 * (`John Smith`, `Mrs. Smith`), all dates move by the same number of days, and numbers keep their form.
 * @param chosen findings of the rule `phi` to mend; what names the same person or is the same identifier goes with them
 * @param findings all findings of the record
 * @returns undefined where none is chosen
 */
export function replaceIdentifiers(
  record: CaseRecord,
  field: string,
  chosen: readonly Finding[],
  findings: readonly Finding[],
  options: SurrogateOptions,
): Fix | undefined {
  const all = findings.flatMap((finding) => identifierOf(record.text, finding, field) ?? []);
  const wanted = alike(record.text, all, new Set(chosen.flatMap((finding) => finding.span?.start ?? [])));
  if (wanted.length === 0) return undefined;
  const isRealistic = options.style !== 'placeholder';
  const { edits, surrogates } = isRealistic
    ? realistic(record, all, wanted, options)
    : placeholders(record, all, wanted, options);
  const [first] = wanted;
  const one = wanted.every(({ text }) => text === first!.text);
  const title = one
    ? `Replace “${shown(first!.text)}” with ${what(edits, isRealistic)}`
    : `Replace ${wanted.length} identifiers with surrogates`;
  const listed = [...new Set([...surrogatesOf(record.meta), ...surrogates])];
  return {
    title,
    edits: inField(field, edits),
    ...(surrogates.length > 0 && { meta: { [SURROGATES_KEY]: listed } }),
  };
}

function what(edits: readonly TextEdit[], isRealistic: boolean): string {
  const words = edits.length === 1 ? `“${shown(edits[0]!.text)}”` : 'a surrogate';
  return isRealistic ? words : (edits[0]?.text ?? words);
}

function identifierOf(text: string, { evidence, span, field }: Finding, textField: string): Identifier | undefined {
  if (evidence.rule !== 'phi' || !span || (field !== undefined && field !== textField)) return undefined;
  const { type, pattern } = evidence satisfies PhiEvidence;
  return { span, text: text.slice(span.start, span.end), type, pattern };
}

/** The chosen identifiers, and others that are the same or share a name with them. */
function alike(text: string, all: readonly Identifier[], starts: ReadonlySet<number>): readonly Identifier[] {
  const wanted = new Set(all.filter(({ span }) => starts.has(span.start)));
  const namesOf = ({ type, span }: Identifier): string[] =>
    type === 'person-name' ? partsOf(text, span).flatMap(({ key }) => (key.length > 1 ? [key] : [])) : [];
  for (let grown = true; grown; ) {
    grown = false;
    const texts = new Set([...wanted].map((one) => `${one.type} ${one.text}`));
    const names = new Set([...wanted].flatMap(namesOf));
    for (const other of all) {
      if (wanted.has(other)) continue;
      if (!texts.has(`${other.type} ${other.text}`) && !namesOf(other).some((name) => names.has(name))) continue;
      wanted.add(other);
      grown = true;
    }
  }
  return all.filter((one) => wanted.has(one));
}

interface Replacement {
  readonly edits: TextEdit[];
  /** What the check is to pass over from now on. */
  readonly surrogates: readonly string[];
}

function realistic(
  record: CaseRecord,
  all: readonly Identifier[],
  wanted: readonly Identifier[],
  { knowledge, seed }: SurrogateOptions,
): Replacement {
  const language = languageOf(record);
  const draw = createDraw(seed, record.id);
  const names = all.filter(({ type }) => type === 'person-name').map(({ span }) => partsOf(record.text, span));
  const table = createNameTable(record, names, { knowledge, language, draw });
  const dates = all.flatMap(({ type, text }) => (type === 'date' ? [text] : []));
  const dayFirst = saysDayFirst(dates) ?? language === 'es';
  const surrogates: string[] = [];
  const edits = wanted.flatMap((one) => {
    if (one.type === 'person-name') return nameEdits(record.text, one, all, table, knowledge, surrogates);
    const surrogate = surrogateOf(one, { language, draw, dayFirst });
    if (one.type !== 'age-over-89') surrogates.push(surrogate);
    return [replaceSpan(one.span.start, one.span.end, surrogate)];
  });
  return { edits: withoutRepeats(edits), surrogates: [...new Set(surrogates)] };
}

function surrogateOf(
  { text, type, pattern }: Identifier,
  { language, draw, dayFirst }: { readonly language: FixLanguage; readonly draw: Draw; readonly dayFirst: boolean },
): string {
  switch (type) {
    case 'date':
      return shiftDate(text, dateShift(draw), { dayFirst, language }) ?? draw.disguise(text);
    case 'age-over-89':
      return ageSurrogate(text, language === 'es');
    case 'phone':
    case 'fax':
      return phoneSurrogate(text, draw);
    case 'email':
      return emailSurrogate(text, language, draw);
    case 'url':
      return urlSurrogate(text, draw);
    case 'ip':
      return ipSurrogate(text, draw);
    case 'address':
      return addressSurrogate(text, language, draw);
    default:
      return pattern === 'a MAC address' ? macSurrogate(text, draw) : numberSurrogate(text, type, draw);
  }
}

/** Each part of the name, here and where it stands alone in the text outside of other identifiers. */
function nameEdits(
  text: string,
  { span }: Identifier,
  all: readonly Identifier[],
  table: NameTable,
  knowledge: PhiKnowledge,
  surrogates: string[],
): TextEdit[] {
  return partsOf(text, span).flatMap((part) => {
    const surrogate = table.surrogateOf(part);
    if (surrogate.length > 1) surrogates.push(surrogate);
    return [part, ...elsewhere(text, part, all, knowledge)].map(({ start, end }) => replaceSpan(start, end, surrogate));
  });
}

function elsewhere(text: string, part: NamePart, all: readonly Identifier[], knowledge: PhiKnowledge): TextSpan[] {
  const isFree = ({ start, end }: TextSpan): boolean => all.every(({ span }) => end <= span.start || span.end <= start);
  return otherPlaces(text, part, knowledge).filter(isFree);
}

function withoutRepeats(edits: readonly TextEdit[]): TextEdit[] {
  const byStart = new Map(edits.map((edit) => [edit.span.start, edit]));
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

function placeholders(
  record: CaseRecord,
  all: readonly Identifier[],
  wanted: readonly Identifier[],
  { knowledge }: SurrogateOptions,
): Replacement {
  const { text } = record;
  const write = placeholderFor(text, languageOf(record));
  const edits = wanted.flatMap((one) => {
    if (one.type === 'age-over-89') {
      return [replaceSpan(one.span.start, one.span.end, ageSurrogate(one.text, languageOf(record) === 'es'))];
    }
    const parts = one.type === 'person-name' ? partsOf(text, one.span) : [];
    const placeholder = write(one.type, parts.length > 0 ? parts.map(({ key }) => key) : [one.text]);
    const others = parts.flatMap((part) => elsewhere(text, part, all, knowledge));
    return [one.span, ...others].map(({ start, end }) => replaceSpan(start, end, placeholder));
  });
  return { edits: withoutRepeats(edits), surrogates: [] };
}
