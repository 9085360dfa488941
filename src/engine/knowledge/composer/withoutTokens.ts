import type { FeatureText, Template } from './knowledge.ts';

/** The words of a feature for a category without these traits: what asks for them goes, what excludes them stays unguarded. */
export function withoutTokens(absent: readonly string[], text: FeatureText): FeatureText {
  const clean = (templates: readonly Template[]): readonly Template[] =>
    templates.flatMap((template) => cleaned(absent, template) ?? []);
  const { exam, quote, now, then, better } = text;
  const signs = exam && Object.fromEntries(Object.entries(exam).map(([domain, list]) => [domain, clean(list)]));
  return {
    now: clean(now),
    then: clean(then),
    better: clean(better),
    ...(quote && { quote: clean(quote) }),
    exam: signs,
  };
}

function cleaned(absent: readonly string[], template: Template): Template | undefined {
  const mark = template.indexOf('::');
  if (mark < 0) return template;
  const terms: string[] = [];
  for (const term of template.slice(0, mark).trim().split(/\s+/)) {
    const negated = term.startsWith('!');
    const tokens = (negated ? term.slice(1) : term).split('/').filter((token) => !absent.includes(token));
    if (tokens.length > 0) terms.push((negated ? '!' : '') + tokens.join('/'));
    else if (!negated) return undefined;
  }
  const words = template.slice(mark + 2).trim();
  return terms.length === 0 ? words : `${terms.join(' ')} :: ${words}`;
}
