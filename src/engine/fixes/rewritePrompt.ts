import type { Finding, LlmResidueEvidence, LowDiversityEvidence, PhiType } from '../checks/finding.ts';
import { CasewrightError } from '../errors.ts';
import { fill } from '../generate/prompt.ts';
import { describeAxes, LANGUAGE_DEMAND, NOTE_TYPES } from '../generate/promptWords.ts';
import type { TextSpan } from '../record/record.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { RewriteJob } from './rewriteJob.ts';

/** The prompts for rewriting, with placeholders. */
export interface RewriteTemplate {
  /** `rewrite-1`. */
  readonly id: string;
  /** First 16 hexadecimal signs of the SHA-256 of the file's text. */
  readonly hash: string;
  readonly system: string;
  readonly span: string;
  readonly report: string;
}

/** Version of media/prompts/rewrite.md; raised with every change of its words. */
export const REWRITE_PROMPT_ID = 'rewrite-1';

const MARK = /^<!--\s*(system|span|report)\s*-->[ \t]*$/gm;

/**
 * Reads the file of rewriting prompts: the parts under `<!-- system -->`, `<!-- span -->` and `<!-- report -->`.
 * @param source names the file in messages
 * @throws CasewrightError kind `config` when a part is missing
 */
export function parseRewriteTemplate(text: string, id: string, source: string): RewriteTemplate {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const marks = [...plain.matchAll(MARK)];
  const parts = new Map(
    marks.map((mark, index) => [
      mark[1],
      plain.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? plain.length).trim(),
    ]),
  );
  const part = (name: string): string => {
    const found = parts.get(name);
    if (found) return found;
    throw new CasewrightError(
      'config',
      'empty-prompt',
      `${source} holds no part “${name}”`,
      `Write it below a line “<!-- ${name} -->”.`,
    );
  };
  return { id, hash: sha256Hex(text, 16), system: part('system'), span: part('span'), report: part('report') };
}

/**
 * The prompt for one try.
 * @param words fewest and most words asked for
 * @param faults what was wrong with the answer before, one sentence each
 */
export function buildRewritePrompt(
  template: RewriteTemplate,
  job: RewriteJob,
  words: readonly [number, number],
  faults: readonly string[],
): { readonly system: string; readonly prompt: string } {
  const { record, span, sent, code, item } = job;
  const { noteType: type, language, ageBand: _, ...axes } = item.axes;
  const noteType = NOTE_TYPES[type ?? ''];
  const values: Readonly<Record<string, string>> = {
    ...code,
    // The age stands in the text; a year drawn from its band might not be the one.
    axes: describeAxes({ ...item, axes }),
    noteType: noteType?.name ?? (type ?? 'clinical note').replaceAll('-', ' '),
    structure: noteType?.structure ?? 'as the note has it',
    words: `${words[0]} to ${words[1]}`,
    language: LANGUAGE_DEMAND[language ?? 'en'] ?? LANGUAGE_DEMAND.en!,
    reasons:
      job.targets.map((finding) => `- ${reasonFor(finding, record.text, sent)}`).join('\n') ||
      '- It is to be worded anew.',
    before: record.text.slice(sent.start, span.start).trim(),
    passage: record.text.slice(span.start, span.end),
    after: record.text.slice(span.end, sent.end).trim(),
    text: record.text,
    feedback:
      faults.length === 0
        ? ''
        : `Your previous answer was not accepted: ${faults.join('; ')}. Write another one without this fault.`,
  };
  return { system: fill(template.system, values), prompt: fill(template[job.kind], values) };
}

/**
 * What is wrong, for a model, in words of ours: nothing of other records and of references is told.
 * @param visible the stretch of the text the model gets to see; words outside of it are not quoted
 */
export function reasonFor({ evidence, span }: Finding, text: string, visible: TextSpan): string {
  const isVisible = span && visible.start <= span.start && span.end <= visible.end;
  const words = isVisible ? `: “${text.slice(span.start, Math.min(span.end, span.start + 120))}”` : '';
  switch (evidence.rule) {
    case 'invalid-record':
      return INVALID[evidence.problem] ?? 'the record is not valid';
    case 'near-duplicate':
      return 'it is nearly the same as another note of the dataset';
    case 'plagiarism':
      return `it repeats another text word for word${words}`;
    case 'low-diversity':
      return `${DIVERSITY[evidence.kind]}${words}`;
    case 'label-leakage':
      return `it names the condition: “${evidence.term}”`;
    case 'off-code': {
      const other = evidence.speaksFor
        ? `it speaks for ${evidence.speaksFor.title}${words}`
        : `it does not fit the diagnosis${words}`;
      return evidence.missing.length > 0
        ? `${other}; what the diagnosis needs and the note lacks: ${evidence.missing.join(', ')}`
        : other;
    }
    case 'phi':
      return `it holds what identifies a person (${PHI[evidence.type] ?? evidence.type.replaceAll('-', ' ')})`;
    case 'llm-residue':
      return RESIDUE[evidence.kind];
  }
}

const INVALID: Readonly<Record<string, string>> = {
  'text-too-short': 'it is too short',
  'text-too-long': 'it is too long',
  'broken-characters': 'characters of it are broken',
};

const DIVERSITY: Readonly<Record<LowDiversityEvidence['kind'], string>> = {
  boilerplate: 'the same words stand in many notes of the dataset',
  repetition: 'it says the same twice',
  'few-types': 'it uses the same few words again and again',
};

const PHI: Readonly<Partial<Record<PhiType, string>>> = {
  'person-name': 'a name',
  address: 'a place',
  date: 'a date',
  'age-over-89': 'an age over 89',
  phone: 'a telephone number',
};

const RESIDUE: Readonly<Record<LlmResidueEvidence['kind'], string>> = {
  reasoning: 'a chain of thought stands in it',
  'assistant-voice': 'the writer speaks as an assistant',
  placeholder: 'a placeholder was not filled in',
  markdown: 'it holds Markdown',
  'prompt-echo': 'it repeats the instructions',
  truncated: 'it breaks off',
  refusal: 'the writer refuses',
  'chat-markup': 'it holds markup of a chat',
};
