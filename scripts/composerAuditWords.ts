import { DEFAULT_AXES } from '../src/engine/generate/axes.ts';
import {
  type GuardTerm,
  type ParsedTemplate,
  parseGuard,
  parseTemplate,
  type TemplateNode,
} from '../src/engine/generate/composer/template.ts';
import {
  type CategoryText,
  FLAGS,
  type Knowledge,
  type LoadedCategory,
  MSE_DOMAINS,
  type Template,
} from '../src/engine/knowledge/composer/knowledge.ts';

type Lists = Readonly<Record<string, readonly Template[] | undefined>>;

const SECTIONS = [
  'complaint',
  'arrival',
  'admission',
  'interval',
  'onset',
  'negatives',
  'impairment',
  'past',
  'treatment',
  'formulation',
  'plan',
] as const;

/** What is wrong with a category's words, in the languages loaded, before anything is drawn from them: brackets, guards, slots, what is missing. */
export function auditWords(category: LoadedCategory, shared: Knowledge['shared']): string[] {
  const problems: string[] = [];
  const tokens = knownTokens(category);
  for (const { id, when } of category.features) {
    if (when) checkGuard(parseGuard(when), tokens, `feature ${id}`, problems);
  }
  for (const language of ['en', 'es'] as const) {
    const text = category.text[language];
    const common = shared[language];
    if (!text || !common) continue;
    const lists = listsOf(text);
    const slots = new Set([
      'subj',
      'age',
      ...Object.keys(text.facts),
      ...Object.keys(text.lists ?? {}),
      ...Object.keys(common.facts),
      ...Object.keys(common.lists),
    ]);
    for (const [name, list] of Object.entries(lists)) {
      for (const template of list ?? []) checkTemplate(template, `${language} ${name}`, { tokens, slots }, problems);
    }
    for (const section of SECTIONS)
      if (text[section].length < 10)
        problems.push(`${language} ${section}: ${text[section].length} templates, at least 10 are needed`);
    for (const { id } of category.features) {
      const words = text.features[id];
      if (!words) problems.push(`${language}: feature ${id} has no words`);
      else if (words.now.length < 4 || words.then.length < 2 || words.better.length < 2)
        problems.push(`${language}: feature ${id} has fewer than 4 now, 2 then or 2 better`);
    }
    for (const id of Object.keys(text.features)) {
      if (!category.features.some((feature) => feature.id === id))
        problems.push(`${language}: words for ${id}, which is no feature`);
    }
  }
  return problems;
}

/** Every list of templates in a category's text, by a name that finds it. */
function listsOf(text: CategoryText): Lists {
  const { facts, lists, features, mse, ...sections } = text;
  const named: Record<string, readonly Template[] | undefined> = { ...sections };
  for (const [name, list] of Object.entries({ ...facts, ...lists })) named[`{${name}}`] = list;
  for (const [domain, list] of Object.entries(mse ?? {})) named[`mse.${domain}`] = list;
  for (const [id, { exam, ...tenses }] of Object.entries(features)) {
    for (const [tense, list] of Object.entries(tenses)) named[`${id}.${tense}`] = list;
    for (const [domain, list] of Object.entries(exam ?? {})) named[`${id}.exam.${domain}`] = list;
  }
  return named;
}

function knownTokens(category: LoadedCategory): ReadonlySet<string> {
  return new Set([
    ...Object.values(DEFAULT_AXES).flat(),
    'es',
    'improved',
    ...['home', 'job', ...Object.values(category.text).flatMap(({ facts }) => Object.keys(facts))].map(
      (fact) => `told-${fact}`,
    ),
    category.category,
    ...Object.keys(category.traits),
    ...Object.values(category.traits).flat(),
    ...Object.values(FLAGS).flat(),
    ...category.features.map(({ id }) => id),
  ]);
}

interface Known {
  readonly tokens: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
}

function checkTemplate(template: Template, where: string, known: Known, problems: string[]): void {
  let parsed: ParsedTemplate;
  try {
    parsed = parseTemplate(template);
  } catch (error) {
    problems.push(`${where}: ${(error as Error).message}`);
    return;
  }
  checkGuard(parsed.guard, known.tokens, `${where} "${template.slice(0, 60)}"`, problems);
  for (const slot of slotsOf(parsed.nodes)) {
    if (!known.slots.has(slot)) problems.push(`${where} "${template.slice(0, 60)}": nothing is called {${slot}}`);
  }
}

function checkGuard(guard: readonly GuardTerm[], tokens: ReadonlySet<string>, where: string, problems: string[]): void {
  for (const token of guard.flatMap((term) => term.anyOf)) {
    if (!tokens.has(token)) problems.push(`${where}: no report has the token "${token}"`);
  }
}

function slotsOf(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || node.kind === 'range') return [];
    if (node.kind === 'slot') return [node.name];
    if (node.kind === 'gender') return [...slotsOf(node.male), ...slotsOf(node.female)];
    return node.options.flatMap(slotsOf);
  });
}

/** What the shared words lack. */
export function auditShared(shared: Knowledge['shared']): string[] {
  return Object.entries(shared).flatMap(([language, { mse }]) =>
    MSE_DOMAINS.filter((domain) => mse[domain].length < 12).map(
      (domain) => `${language} mse.${domain}: fewer than 12 templates`,
    ),
  );
}
