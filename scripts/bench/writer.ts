import { createRandom, hash32 } from '../../src/engine/random.ts';
import { createVocabulary, createZipf, OTHER_PHRASES, PHRASES } from './words.ts';

/** An identifier in a sentence. */
export interface Identifier {
  readonly kind: string;
  readonly before: string;
  readonly planted: string;
  readonly behind: string;
}

/** Writes texts that look clinical to a machine: word frequencies, numbers, negations and shared sentences as in notes. */
export interface Writer {
  /** Sentences that records share, the first in a third of them, the last in one of a hundred. */
  readonly boilerplate: readonly string[];
  /** A text of about so many characters; `shared` scales how often boilerplate stands in it, 0 for none. */
  text(characters: number, shared: number): string;
  word(): string;
  /** The text with a share of its words replaced, left out or added, here and there or in one stretch. */
  edited(text: string, share: number, style: 'scattered' | 'block'): string;
  identifier(): Identifier;
}

const VOCABULARY = 24_000;
const BOILERPLATE = 40;

/** @param place writers of one place share their formulas and boilerplate, those of all places their vocabulary */
export function createWriter(seed: number, place: 'own' | 'other'): Writer {
  const random = createRandom(hash32(seed, place));
  const phrases = place === 'own' ? PHRASES : OTHER_PHRASES;
  const vocabulary = createVocabulary(hash32(seed, 'vocabulary'), VOCABULARY);
  const draw = createZipf(VOCABULARY, random);
  const word = (): string => vocabulary[draw()]!;
  const below = (limit: number): number => Math.floor(random() * limit);

  const sentence = (least: number, most: number): string => {
    let written = '';
    const words = least + below(most - least);
    for (let at = 0; at < words; at += 1) {
      const next = word();
      if (at === 0) written = next[0]!.toUpperCase() + next.slice(1);
      else written += (random() < 0.06 ? ', ' : ' ') + next;
    }
    return `${written}.`;
  };
  const phrase = (): string =>
    phrases[below(phrases.length)]!.replace(/[#*]/g, (slot) => (slot === '#' ? String(2 + below(84)) : word()));
  const boilerplate = Array.from({ length: BOILERPLATE }, () => sentence(10, 24));
  const shares = boilerplate.map((_, rank) => 0.35 / (1 + rank * 0.6));

  return {
    boilerplate,
    word,
    text(characters, shared) {
      const sentences: string[] = [];
      let length = 0;
      for (let rank = 0; shared > 0 && rank < BOILERPLATE; rank += 1) {
        if (random() >= shares[rank]! * shared) continue;
        sentences.push(boilerplate[rank]!);
        length += boilerplate[rank]!.length + 1;
      }
      while (length < characters) {
        const next = random() < 0.16 ? phrase() : sentence(6, 22);
        sentences.splice(below(sentences.length + 1), 0, next);
        length += next.length + 1;
      }
      return sentences.join(' ');
    },
    edited(text, share, style) {
      const words = text.split(' ');
      const from = style === 'block' ? below(Math.ceil(words.length * (1 - share))) : 0;
      const to = style === 'block' ? from + Math.round(words.length * share) : words.length;
      const out: string[] = [];
      words.forEach((own, at) => {
        const isEdited = at >= from && at < to && (style === 'block' || random() < share);
        const lot = isEdited ? random() : 1;
        if (!isEdited) out.push(own);
        else if (lot < 0.7) out.push(word());
        else if (lot < 0.85) out.push(own, word());
      });
      return out.join(' ');
    },
    identifier: () => identifier(below),
  };
}

const AREAS = ['212', '617', '415', '312', '206', '303'];
const NAMES = ['Mary Johnson', 'Robert Williams', 'Patricia Brown', 'Michael Davis', 'Linda Garcia', 'David Martinez'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'November'];

function identifier(below: (limit: number) => number): Identifier {
  const digits = (count: number): string => String(10 ** (count - 1) + below(9 * 10 ** (count - 1)));
  const kinds: (() => [string, string, string, string])[] = [
    () => ['phone', 'Call back on ', `(${AREAS[below(AREAS.length)]}) ${2 + below(3)}${digits(2)}-${digits(4)}`, '.'],
    () => ['date', 'Seen on ', `${MONTHS[below(MONTHS.length)]} ${1 + below(28)}, ${2005 + below(19)}`, ' at home.'],
    () => ['date', 'Admitted ', `0${1 + below(9)}/${10 + below(18)}/${2005 + below(19)}`, ' from the ward.'],
    () => ['ssn', 'SSN ', `${123 + below(500)}-${10 + below(89)}-${digits(4)}`, ' on file.'],
    () => ['mrn', 'MRN: ', digits(7), ' was checked.'],
    () => ['email', 'Writes from ', `user${digits(4)}@example.org`, ' weekly.'],
    () => ['person-name', 'The patient, Mr. ', NAMES[below(NAMES.length)]!, ', came alone.'],
  ];
  const [kind, before, planted, behind] = kinds[below(kinds.length)]!();
  return { kind, before, planted, behind };
}
