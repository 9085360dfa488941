import type { Category, Knowledge, Language, LoadedCategory } from './knowledge.ts';
import { SHARED } from './shared.ts';

/** Loads the words of these categories in these languages; what is asked for again is not loaded twice. */
export async function loadKnowledge(
  categories: readonly Category[],
  languages: readonly Language[],
): Promise<Knowledge> {
  return {
    categories: await Promise.all(categories.map((category) => loadCategory(category, languages))),
    shared: await loadEach(SHARED, languages),
  };
}

/** A category with its words in these languages. */
export async function loadCategory(category: Category, languages: readonly Language[]): Promise<LoadedCategory> {
  return { ...category, text: await loadEach(category.words, languages) };
}

async function loadEach<T>(
  loaders: Readonly<Record<Language, () => Promise<T>>>,
  languages: readonly Language[],
): Promise<Partial<Record<Language, T>>> {
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await loaders[language]()])),
  );
}
