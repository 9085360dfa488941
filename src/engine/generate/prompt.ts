import { labelWords } from '../checks/labelLeakage.ts';
import { CasewrightError } from '../errors.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { Exemplar } from './exemplars.ts';
import type { Case } from './plan.ts';
import { describeAxes, LANGUAGE_DEMAND, NOTE_TYPES } from './promptWords.ts';
import { type LengthRanges, lengthRange, type Rejection } from './validateReport.ts';

/** A prompt with placeholders. */
export interface PromptTemplate {
  /** `report-1`, or the name of the user's file. */
  readonly id: string;
  /** First 16 hexadecimal signs of the SHA-256 of the file's text, as `sha256sum` prints them. */
  readonly hash: string;
  readonly system: string;
  readonly prompt: string;
}

/** Version of media/prompts/report.md; raised with every change of its words. */
export const DEFAULT_PROMPT_ID = 'report-1';

export const PLACEHOLDERS = [
  'code',
  'title',
  'heading',
  'inclusions',
  'exclusions',
  'axes',
  'noteType',
  'structure',
  'words',
  'language',
  'forbidden',
  'exemplars',
  'feedback',
] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const SYSTEM_MARK = /^<!--\s*system\s*-->[ \t]*$/m;
const PROMPT_MARK = /^<!--\s*prompt\s*-->[ \t]*$/m;

/**
 * Reads a prompt file: the parts under `<!-- system -->` and `<!-- prompt -->`; a file without these marks is all prompt.
 * @param source names the file in messages
 * @throws CasewrightError kind `config` for an unknown placeholder or an empty prompt
 */
export function parsePromptTemplate(text: string, id: string, source: string): PromptTemplate {
  const { system, prompt } = splitParts(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  for (const [whole, name] of `${system}\n${prompt}`.matchAll(PLACEHOLDER)) {
    if ((PLACEHOLDERS as readonly string[]).includes(name!)) continue;
    throw new CasewrightError(
      'config',
      'unknown-placeholder',
      `${source} holds the placeholder ${whole}, which Casewright does not know`,
      `The placeholders are ${PLACEHOLDERS.map((known) => `{{${known}}}`).join(' ')}.`,
    );
  }
  if (prompt === '') {
    throw new CasewrightError(
      'config',
      'empty-prompt',
      `${source} holds no prompt`,
      'Write it below a line “<!-- prompt -->”, or without any such marks.',
    );
  }
  return { id, hash: sha256Hex(text, 16), system, prompt };
}

function splitParts(text: string): { system: string; prompt: string } {
  const system = SYSTEM_MARK.exec(text);
  const prompt = PROMPT_MARK.exec(text);
  if (!system && !prompt) return { system: '', prompt: text.trim() };
  const part = (mark: RegExpExecArray | null, other: RegExpExecArray | null): string => {
    if (!mark) return '';
    const end = other && other.index > mark.index ? other.index : text.length;
    return text.slice(mark.index + mark[0].length, end).trim();
  };
  return { system: part(system, prompt), prompt: part(prompt, system) };
}

/** Everything of a code that goes into prompts, worked out once for all its cases. */
export type CodeWords = Readonly<
  Pick<Record<Placeholder, string>, 'code' | 'title' | 'heading' | 'inclusions' | 'exclusions' | 'forbidden'>
>;

/** Title, notes and forbidden words of a code, its ancestors' notes included. */
export function describeCode(catalogue: Catalogue, code: string): CodeWords {
  const entry = catalogue.get(code);
  const ancestors = catalogue.ancestors(code);
  const notes = [code, ...ancestors.map((ancestor) => ancestor.code)].map((each) => catalogue.notes(each));
  const own = notes[0];
  const list = (items: readonly string[]): string => [...new Set(items)].join('; ');
  return {
    code,
    title: entry?.title ?? code,
    heading: ancestors.map((ancestor) => ancestor.title).join(' < '),
    inclusions: list([...(own?.inclusionTerms ?? []), ...notes.flatMap((note) => note.includes)]),
    exclusions: list(notes.flatMap((note) => [...note.excludes1, ...note.excludes2])),
    forbidden: [code, ...labelWords(catalogue, code)].map((word) => `“${word}”`).join(', '),
  };
}

/** What changes from request to request. */
export interface PromptSituation {
  readonly exemplars: readonly Exemplar[];
  /** Why the previous answer for this case was rejected. */
  readonly rejected: Rejection | undefined;
  readonly lengths: LengthRanges | undefined;
}

/** The prompt for one case. */
export function buildPrompt(
  template: PromptTemplate,
  item: Case,
  code: CodeWords,
  situation: PromptSituation,
): { readonly system: string; readonly prompt: string } {
  const noteType = NOTE_TYPES[item.axes.noteType ?? ''];
  const [low, high] = lengthRange(item.axes.length, situation.lengths);
  const values: Readonly<Record<Placeholder, string>> = {
    ...code,
    axes: describeAxes(item),
    noteType: noteType?.name ?? (item.axes.noteType ?? 'clinical note').replaceAll('-', ' '),
    structure: noteType?.structure ?? 'as is usual for such a note',
    words: `${low} to ${high}`,
    language: LANGUAGE_DEMAND[item.axes.language ?? 'en'] ?? LANGUAGE_DEMAND.en!,
    exemplars: exemplarBlock(situation.exemplars),
    feedback: situation.rejected
      ? `Your previous answer was rejected (${situation.rejected.reason}: ${situation.rejected.detail}). Write another one without this fault.`
      : '',
  };
  return { system: fill(template.system, values), prompt: fill(template.prompt, values) };
}

function exemplarBlock(exemplars: readonly Exemplar[]): string {
  if (exemplars.length === 0) return '';
  const notes = exemplars.map((exemplar, index) => `Example ${index + 1}:\n"""\n${exemplar.text}\n"""`);
  return [
    '',
    'These notes show the register that is wanted. They are about other patients: reuse no sentence and no detail of theirs.',
    ...notes,
  ].join('\n');
}

/** Fills the placeholders; a line whose placeholders all come out empty is left out. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .split('\n')
    .filter((line) => {
      const names = [...line.matchAll(PLACEHOLDER)].map((match) => match[1]!);
      return names.length === 0 || names.some((name) => values[name] !== '');
    })
    .map((line) => line.replace(PLACEHOLDER, (_, name: string) => values[name] ?? ''))
    .join('\n')
    .trim();
}
