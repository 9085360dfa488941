import { ContextKind, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { type Capital, capitalAt } from './capitals.ts';
import type { Hit } from './hit.ts';
import { BREAKS, isThingBefore, NAME, partsFrom, personHit, type Search } from './personSpan.ts';
import { isCapitalAt, wordBefore } from './scan.ts';

const LABELLED =
  /(?:\b(?:name|names|patient|pt|client|provider|clinician|physician|psychiatrist|psychologist|therapist|attending|author|signed|signature|referred by|emergency contact|next of kin|mother|father|guardian|nombre|apellidos|paciente|firmado|fdo\.?|médico|psiquiatra|psicólog[oa]|facultativo))\s?: $/i;
const DONE_BY =
  /\b(?:signed|seen|dictated|prepared|evaluated|reviewed|written|referred|interviewed|assessed|accompanied|treated|followed|supervised|verified|brought in|firmado|valorad[oa]|atendid[oa]|derivad[oa]|acompañad[oa]) (?:by|por) $|\b(?:my|his|her|their|whose|maiden|last|first|full|family|legal|preferred|patient's) name is $|\b(?:(?:he|she|who|patient)(?: is| was|['’]s) (?:also )?known|introduced (?:him|her|them)self) as $|\bgoes by $|\bnombre es $/i;

/** `Dr. Rosalinda García`, `Mrs Smith`, `Sra. López`: any words with a capital behind a title. */
export function afterTitle(search: Search, title: Capital, index: number): Hit | undefined {
  const { text } = search.capitals;
  const first = capitalAt(search.capitals, index + 1);
  if (!first || !/^(?:\.?ª?)[ \u00a0]$|^\. ?$/.test(text.slice(title.end, first.start))) return undefined;
  if (isThingBefore(search, title.start)) return undefined;
  // `Don Lopez`: the title may be the first name.
  const from = title.kinds & NAME && first.kinds & WordKind.surname ? index : index + 1;
  const parts = partsFrom(search, index + 1);
  if (from === index && parts.length > 0) parts.unshift(title);
  return personHit(search, parts, `a name after the title “${title.text}”`);
}

/** `…, MD` and the like after two words or more. */
export function beforeCredential(search: Search, credential: Capital, index: number): Hit | undefined {
  const { text } = search.capitals;
  const before = text.slice(credential.start - 2, credential.start);
  if (before !== ', ' && before[1] !== ' ') return undefined;
  const parts: Capital[] = [];
  for (let at = index - 1; at >= 0 && parts.length < 4; at--) {
    const word = capitalAt(search.capitals, at)!;
    const next = parts[0];
    const joined = next
      ? text.slice(word.end, next.start) === (word.end - word.start === 1 ? '. ' : ' ')
      : word.end === credential.start - (before === ', ' ? 2 : 1);
    const isPart = word.kinds & NAME || !(word.kinds & (BREAKS | WordKind.plain));
    if (!joined || !isPart || word.kinds & BREAKS || word.shouted) break;
    parts.unshift(word);
  }
  return parts.length > 1 ? personHit(search, parts, `two words or more before “${credential.text}”`) : undefined;
}

/** After `husband`, `named`, `signed by`, `Patient:` …: words no list knows count too. */
export function byContext(search: Search, word: Capital, index: number): Hit | undefined {
  const { text, knowledge, contexts } = search.capitals;
  // `by the time I see a doctor I’m fine again`.
  if (text[word.start - 1] !== ' ' || word.shouted || word.end - word.start < 2 || /^I['’]/.test(word.text)) {
    return undefined;
  }
  const prior = text[word.start - 2];
  if (prior === ':') return afterLabel(search, word, index);
  const comma = prior === ',' ? 1 : 0;
  const context = wordBefore(text, word.start - 1 - comma);
  const kind = comma ? (knowledge.contexts.get(context) ?? 0) : contexts[index]!;
  if (!(kind & (ContextKind.name | ContextKind.by)) || word.kinds & WordKind.notName) return undefined;
  const found = partsFrom(search, index);
  const pattern = `a name after “${context}”`;
  if (kind & ContextKind.by) {
    return !comma && DONE_BY.test(textBefore(text, word.start, 32)) ? personHit(search, found, pattern) : undefined;
  }
  const isKnown = found.some((part) => part.kinds & NAME && !(part.kinds & (WordKind.word | WordKind.notName)));
  // `Father Asthma`: short notes go on with a condition.
  const contextStart = word.start - 1 - comma - context.length;
  if (isCapitalAt(text, contextStart) && !isKnown) return undefined;
  if (comma && !(isKnown && (found.length > 1 || word.kinds & WordKind.firstName))) return undefined;
  return personHit(search, found, pattern);
}

function afterLabel(search: Search, word: Capital, index: number): Hit | undefined {
  if (!LABELLED.test(textBefore(search.capitals.text, word.start, 32))) return undefined;
  const parts = partsFrom(search, index);
  const first = capitalAt(search.capitals, index + parts.length);
  // `Patient: Kowalczyk, Bartosz`.
  const isTurned = parts.length === 1 && parts[0]!.kinds & WordKind.surname && first?.start === parts[0]!.end + 2;
  if (isTurned && search.capitals.text[parts[0]!.end] === ',' && !(first.kinds & ~NAME)) parts.push(first);
  const likely = parts.length > 1 || parts.some((part) => part.kinds & NAME && !(part.kinds & WordKind.word));
  return likely ? personHit(search, parts, 'a name after a label') : undefined;
}

function textBefore(text: string, end: number, length: number): string {
  return text.slice(Math.max(0, end - length), end);
}
