import type { Finding } from '../checks/finding.ts';
import type { CaseRecord, TextSpan } from '../record/record.ts';
import { type Fix, inField, shown } from './fix.ts';
import { englishLabel, spanishLabel } from './labelPhrases.ts';
import { languageOf } from './language.ts';
import { applyTextEdits, deletion, type TextEdit } from './textEdits.ts';

/** `ICD-10-CM code:` and the like before a code. */
const CODE_LEAD =
  /(?:(?<![\p{L}\p{N}])(?:ICD|CIE)[ -]?(?:9|10|11)?(?:[ -](?:CM|MC|ES))?(?:[ -](?:code|c[oó]digo|diagnosis))?|(?<!\p{L})(?:code|c[oó]digo)(?: (?:ICD|CIE)[ -]?1[01](?:[ -](?:CM|MC))?)?)(?: (?:is|es|of))?[ :#=]{0,3}$/iu;
/** What joins two parts of one label: `F32.1 – Major depressive disorder`. */
const LABEL_JOINT = /^[ \t]*[:,;–—\-(/]?[ \t]*$/;
/** A heading whose whole content is the label. */
const LABEL_HEADING =
  /(?:^|[.;!?]\s+|\n)[ \t]*(?:[-•*·]\s*|\d{1,2}[.)]\s*)?(?:(?:primary|principal|main|final|working|provisional|discharge|admission|admitting|psychiatric|clinical|icd[ -]?1[01](?:-cm)?|dsm-?5?)[ -])*(?:diagnos[ie]s|dx|assessment|impression|code|label|condition|diagn[oó]sticos?|impresi[oó]n|juicio|c[oó]digo)(?:[ -](?:principal|diagn[oó]stica|cl[ií]nico|actual|codes?|icd[ -]?10|cie[ -]?10))*[ \t]*[:=–-][ \t]*$/i;
const NOTHING_ELSE = /^[\s\-–—•*·#>_.,;:()[\]"'“”«»\d]*$/;

/**
 * Takes a label out of the text so that the sentence still reads: a bracket or a line that holds nothing else goes, a code goes with
 * what announces it, and a name of the condition gives way to words such as “this condition”. English and Spanish.
 * @param findings the record's findings: labels that stand side by side go together
 * @returns undefined where nothing would be left of the text
 */
export function removeLabel(
  record: CaseRecord,
  field: string,
  finding: Finding,
  findings: readonly Finding[],
): Fix | undefined {
  if (finding.rule !== 'label-leakage' || !finding.span) return undefined;
  const { text } = record;
  const own = finding.span;
  const labels = findings.flatMap((other) => (other.rule === 'label-leakage' && other.span ? [other.span] : []));
  const span = withLead(text, joined(text, own, labels));
  const edit = whole(text, span) ?? reworded(record, span);
  if (!/[\p{L}\p{N}]/u.test(applyTextEdits(text, [edit]))) return undefined;
  return { title: `Remove the label “${shown(text.slice(own.start, own.end))}”`, edits: inField(field, [edit]) };
}

/** The label with its neighbours of the same line. */
function joined(text: string, own: TextSpan, labels: readonly TextSpan[]): TextSpan {
  let { start, end } = own;
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of labels) {
      const isBefore = other.end <= start && LABEL_JOINT.test(text.slice(other.end, start));
      const isBehind = other.start >= end && LABEL_JOINT.test(text.slice(end, other.start));
      if (!isBefore && !isBehind) continue;
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
      grown = true;
    }
  }
  if (text.slice(start, end).includes('(') && text[end] === ')') end += 1;
  return { kind: 'text', start, end };
}

function withLead(text: string, { start, end }: TextSpan): TextSpan {
  const lead = CODE_LEAD.exec(text.slice(Math.max(0, start - 40), start));
  return { kind: 'text', start: start - (lead?.[0].length ?? 0), end };
}

/** The deletion of a bracket, a heading with its content, or a line that holds nothing but the label. */
function whole(text: string, { start, end }: TextSpan): TextEdit | undefined {
  const open = /[([][ \t]*$/.exec(text.slice(Math.max(0, start - 4), start));
  const close = /^[ \t]*[)\]]/.exec(text.slice(end, end + 4));
  if (open && close) return deletion(text, start - open[0].length, end + close[0].length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found === -1 ? text.length : found;
  const [before, after] = [text.slice(lineStart, start), text.slice(end, lineEnd)];
  if (NOTHING_ELSE.test(before) && NOTHING_ELSE.test(after)) return deletion(text, lineStart, lineEnd);
  const heading = LABEL_HEADING.exec(before);
  const stop = /^[ \t]*(?:[.;]+(?=\s|$)|$)/.exec(after);
  if (!heading || !stop) return undefined;
  const lead = /^(?:[.;!?]\s+)?/.exec(heading[0])![0].length;
  return deletion(text, lineStart + heading.index + lead, end + stop[0].length);
}

function reworded(record: CaseRecord, span: TextSpan): TextEdit {
  return languageOf(record) === 'es' ? spanishLabel(record.text, span) : englishLabel(record.text, span);
}
