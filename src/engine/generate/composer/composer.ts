import { CasewrightError } from '../../errors.ts';
import type { Knowledge, Language } from '../../knowledge/composer/knowledge.ts';
import { hash32 } from '../../random.ts';
import { type Axes, type AxisValues, DEFAULT_AXES, LANGUAGES } from '../axes.ts';
import type { Case } from '../plan.ts';
import { writeReport } from './arrange.ts';
import { createListParser } from './draw.ts';
import { createFeatureGuards, startReport } from './report.ts';
import type { SentenceTally } from './tally.ts';

/** Writes reports from hand-written knowledge. */
export interface Composer {
  /** Three-character categories it has words for, in order. */
  readonly categories: readonly string[];
  /** Whether it has words for the code's category. */
  covers(code: string): boolean;
  /**
   * The report of a case; the same case gives the same text. Throws CasewrightError `composer-uncovered-code` for a code
   * it knows nothing of and `composer-unknown-axis` for an axis or value of the user's own, which would go unheeded.
   * @param tally sentences used in earlier reports, which are then avoided where they have been used enough
   */
  compose(item: Case, tally?: SentenceTally): string;
}

/** A composer over what was loaded; templates are parsed when they are first drawn from. */
export function createComposer(knowledge: Knowledge): Composer {
  const byCategory = new Map(knowledge.categories.map((category) => [category.category, category]));
  const names = [...byCategory.keys()].sort();
  const parseList = createListParser();
  const guardOf = createFeatureGuards();
  return {
    categories: names,
    covers: (code) => byCategory.has(code.slice(0, 3)),
    compose(item, tally) {
      const category = byCategory.get(item.code.slice(0, 3));
      if (!category) throw uncovered(item.code, names);
      const axes = knownAxes(item);
      const language = axes.language as Language;
      const text = category.text[language];
      const shared = knowledge.shared[language];
      if (!text || !shared) throw new Error(`the words of ${category.category} in ${language} were not loaded`);
      return writeReport(startReport({ ...item, axes }, { category, text, shared, parseList, guardOf }, tally));
    },
  };
}

function uncovered(code: string, names: readonly string[]): CasewrightError {
  return new CasewrightError(
    'config',
    'composer-uncovered-code',
    `The offline composer has no words for ${code}; it covers ${names.join(', ')}`,
    'Choose a code of one of these categories, or a provider with a language model for this one (on the command line: --provider)',
  );
}

const KNOWN_AXES: Axes = { ...DEFAULT_AXES, language: LANGUAGES };

/**
 * The axes the composer can heed: those it does not know are left out, and so are values it does not know, if it knows others.
 * @returns `unused`, what was left out and why, one sentence each without a full stop
 */
export function composableAxes(axes: Axes): { readonly axes: Axes; readonly unused: readonly string[] } {
  const kept: Record<string, readonly string[]> = {};
  const unused: string[] = [];
  for (const [axis, values] of Object.entries(axes)) {
    const known = values.filter((value) => KNOWN_AXES[axis]?.includes(value));
    if (known.length > 0) kept[axis] = known;
    if (known.length === 0) unused.push(`the offline composer does not use the axis ${axis}`);
    else if (known.length < values.length) {
      const others = values.filter((value) => !known.includes(value));
      unused.push(`the offline composer does not use ${others.join(', ')} of the axis ${axis}`);
    }
  }
  return { axes: kept, unused };
}

/** @throws CasewrightError `composer-unknown-axis` for an axis or a value the composer has no words for */
export function requireKnownAxes(axes: Axes): void {
  for (const [axis, wanted] of Object.entries(axes)) {
    const values = KNOWN_AXES[axis];
    if (!values) throw unknownAxis(`the axis “${axis}”`, `its axes are ${Object.keys(KNOWN_AXES).join(', ')}`);
    const odd = wanted.find((value) => !values.includes(value));
    if (odd !== undefined) throw unknownAxis(`${axis} “${odd}”`, `it writes ${values.join(', ')}`);
  }
}

/** The case's axes with every default axis present: one the plan leaves out is drawn. */
function knownAxes(item: Case): AxisValues {
  for (const axis in item.axes) {
    if (!KNOWN_AXES[axis]?.includes(item.axes[axis]!)) requireKnownAxes({ [axis]: [item.axes[axis]!] });
  }
  const axes: Record<string, string> = {};
  for (const [axis, values] of Object.entries(KNOWN_AXES)) {
    const drawn = axis === 'language' ? 0 : hash32(item.seed, axis) % values.length;
    axes[axis] = item.axes[axis] ?? values[drawn]!;
  }
  return axes;
}

function unknownAxis(what: string, instead: string): CasewrightError {
  return new CasewrightError(
    'config',
    'composer-unknown-axis',
    `The offline composer does not know ${what}; ${instead}`,
    'Take it out of generation.axes in casewright.json, or choose a language model, which reads it from the prompt.',
  );
}
