import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_AXES, LANGUAGES } from '../src/engine/generate/axes.ts';
import { composeInSeries } from '../src/engine/generate/composer/composeInSeries.ts';
import { createComposer } from '../src/engine/generate/composer/composer.ts';
import { type Case, createPlan } from '../src/engine/generate/plan.ts';
import type { Catalogue } from '../src/engine/icd10/catalogue.ts';
import { AXIS_LIMITS } from '../src/engine/knowledge/axisLimits.ts';
import { CATEGORIES } from '../src/engine/knowledge/composer/categories.ts';
import { loadKnowledge } from '../src/engine/knowledge/composer/loadKnowledge.ts';
import { loadCatalogue } from '../src/node/loadCatalogue.ts';
import { auditReports, auditRuns } from './composerAudit.ts';
import { auditWords } from './composerAuditWords.ts';

/** Composes reports for the codes asked for (all categories when none) and prints what is wrong; returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      cases: { type: 'string', default: '40' },
      seed: { type: 'string', default: '7' },
      axis: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string' },
      n: { type: 'string', default: '3' },
    },
  });
  const catalogue = await loadCatalogue(join(import.meta.dirname, '..', '..', '..', 'media'));
  const languages = values.language ? [values.language] : [...LANGUAGES];
  const run: Run = {
    catalogue,
    languages,
    count: Number(values.sample ? values.n : values.cases),
    seed: Number(values.seed),
    axes: Object.fromEntries(values.axis.map((pair) => [pair.split('=')[0]!, [pair.split('=')[1]!]])),
  };
  if (values.sample) return sample(run, values.sample);
  const asked = positionals.length > 0 ? positionals : CATEGORIES.map(({ category }) => category);
  let problems = 0;
  for (const name of asked) problems += await lint(run, name);
  console.log(problems === 0 ? 'No problems.' : `${problems} problems.`);
  return problems === 0 ? 0 : 1;
}

interface Run {
  readonly catalogue: Catalogue;
  readonly languages: readonly string[];
  readonly count: number;
  readonly seed: number;
  readonly axes: Readonly<Record<string, readonly string[]>>;
}

function casesOf(run: Run, code: string, language: string): readonly Case[] {
  const entry = run.catalogue.get(code)!;
  const axes = { ...DEFAULT_AXES, ...run.axes, language: [language] };
  return createPlan({ codes: [{ entry, count: run.count }], axes, limits: AXIS_LIMITS, seed: run.seed });
}

async function sample(run: Run, code: string): Promise<number> {
  const composer = createComposer(await loadKnowledge(CATEGORIES, LANGUAGES));
  for (const { code: billable } of run.catalogue.billable(code)) {
    for (const language of run.languages) {
      const cases = casesOf(run, billable, language);
      const compose = composeInSeries(composer, cases);
      for (const item of cases) {
        console.log(`\n===== ${billable} ${Object.values(item.axes).join(' ')}\n${compose(item)}`);
      }
    }
  }
  return 0;
}

async function lint(run: Run, name: string): Promise<number> {
  const found = CATEGORIES.filter((candidate) => name.startsWith(candidate.category));
  const knowledge = await loadKnowledge(found, LANGUAGES);
  const [category] = knowledge.categories;
  if (!category) {
    console.log(`${name}: not registered in src/engine/knowledge/composer/categories.ts`);
    return 1;
  }
  const composer = createComposer(knowledge);
  const problems = auditWords(category, knowledge.shared);
  for (const problem of problems) console.log(`${category.category}: ${problem}`);
  let count = problems.length;
  for (const { code } of run.catalogue.billable(name)) {
    for (const language of run.languages) {
      try {
        const cases = casesOf(run, code, language);
        const labels = labelsOf(run.catalogue, code);
        const compose = composeInSeries(composer, cases);
        const reports = cases.map((item) => ({ case: item, text: compose(item) }));
        const audit = auditReports(reports, labels);
        const told = [...audit.problems, ...auditRuns(reports)];
        for (const problem of told) console.log(`${code} ${language}: ${problem}`);
        console.log(`${code} ${language}: ${audit.summary}`);
        count += told.length;
      } catch (error) {
        console.log(`${code} ${language}: ${error instanceof Error ? error.message : String(error)}`);
        count++;
      }
    }
  }
  return count;
}

/** What the text of a report for the code may not hold: code, title, its head, inclusion terms. */
export function labelsOf(catalogue: Catalogue, code: string): readonly string[] {
  const category = code.slice(0, 3);
  const titles = [catalogue.get(code)!.title, catalogue.get(category)!.title];
  const heads = titles.map((title) => title.split(/,| \[/)[0]!);
  const notes = [code, category].map((at) => catalogue.notes(at));
  const terms = notes.flatMap((note) => [...note.inclusionTerms, ...note.includes]);
  return [...new Set([code, category, ...titles, ...heads, ...terms])].filter((label) => label.length > 2);
}
