import { CasewrightError } from '../errors.ts';
import { createRandom, hash32, shuffle } from '../random.ts';
import type { CaseRecord } from '../record/record.ts';
import type { Case } from './plan.ts';

/** A report shown to a model as an example. */
export interface Exemplar {
  readonly id: string;
  readonly code: string;
  readonly language?: string;
  readonly text: string;
}

/**
 * A record as an exemplar. Only what Casewright generated may be shown: a real note would be sent to the provider's server.
 * @param where names the record in messages, such as `notes.jsonl:12`
 * @throws CasewrightError kind `config` for a record without Casewright's provenance
 */
export function exemplarOf(record: CaseRecord, where: string): Exemplar {
  const { meta } = record;
  if (!isGenerated(meta)) {
    throw new CasewrightError(
      'config',
      'exemplar-not-synthetic',
      `The record ${record.id || 'without id'} at ${where} does not say that Casewright generated it, so it cannot be an exemplar`,
      'Exemplars are sent to the provider and come from generated datasets only; take the record out of the exemplars file.',
    );
  }
  const axes = meta.axes as { readonly language?: unknown } | undefined;
  const language = typeof axes?.language === 'string' ? { language: axes.language } : {};
  return { id: record.id, code: record.codes[0] ?? '', text: record.text, ...language };
}

function isGenerated(meta: CaseRecord['meta']): boolean {
  return ['casewright', 'provider', 'plan'].every((key) => typeof meta[key] === 'string' && meta[key] !== '');
}

/**
 * The exemplars for one case: others for every case, by its seed, in its language; those of its own code first, then of its
 * category, then the rest.
 */
export function chooseExemplars(exemplars: readonly Exemplar[], item: Case, count: number): readonly Exemplar[] {
  if (count === 0 || exemplars.length === 0) return [];
  const { language } = item.axes;
  const fitting = exemplars.filter((exemplar) => !exemplar.language || !language || exemplar.language === language);
  const distance = ({ code }: Exemplar): number =>
    code === item.code ? 0 : code.slice(0, 3) === item.code.slice(0, 3) ? 1 : 2;
  return shuffle(fitting, createRandom(hash32('exemplars', item.seed)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count);
}
