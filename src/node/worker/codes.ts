import { coveredCategories } from '../../engine/generate/providers/offline.ts';
import type { Catalogue, CatalogueEntry } from '../../engine/icd10/catalogue.ts';
import type { CodeGroup } from '../../protocol.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

/** Mental health: chapter F of ICD-10 and of its national versions. */
const CHAPTER = 'F';
const SUGGESTIONS = 6;

/** Look-ups in the catalogue of a scope. */
export function codeHandlers(scopes: Scopes): Handlers<'codes.list' | 'codes.describe' | 'codes.search'> {
  return {
    async 'codes.list'({ scope }) {
      const { catalogue } = await scopes.open(scope);
      const all = catalogue.roots();
      const chapter = all.filter((entry) => entry.code.startsWith(CHAPTER));
      const roots = chapter.length > 0 ? chapter : all;
      return {
        catalogue: nameOf(catalogue),
        groups: groupsOf(catalogue, roots),
        entries: roots.flatMap((root) => withDescendants(catalogue, root)),
        covered: coveredCategories,
      };
    },
    async 'codes.describe'({ scope, code }) {
      const { catalogue } = await scopes.open(scope);
      const entry = catalogue.get(code);
      if (!entry) {
        return { ancestors: [], suggestions: catalogue.nearest(code, SUGGESTIONS), catalogue: nameOf(catalogue) };
      }
      return {
        entry,
        ancestors: catalogue.ancestors(entry.code),
        notes: catalogue.notes(entry.code),
        suggestions: entry.billable ? [] : catalogue.billable(entry.code).slice(0, SUGGESTIONS),
        catalogue: nameOf(catalogue),
      };
    },
    async 'codes.search'({ scope, query, limit, billableOnly, everywhere }) {
      const { catalogue } = await scopes.open(scope);
      const hasChapter = catalogue.roots().some((entry) => entry.code.startsWith(CHAPTER));
      const inside = hasChapter ? { within: CHAPTER } : {};
      const nearby = catalogue.search(query, { limit, billableOnly, ...inside }).map((hit) => hit.entry);
      if (!everywhere || nearby.length >= limit) return nearby;
      const known = new Set(nearby.map((entry) => entry.code));
      const others = catalogue.search(query, { limit, billableOnly }).map((hit) => hit.entry);
      return [...nearby, ...others.filter((entry) => !known.has(entry.code))].slice(0, limit);
    },
  };
}

function withDescendants(catalogue: Catalogue, entry: CatalogueEntry): CatalogueEntry[] {
  return [entry, ...catalogue.children(entry.code).flatMap((child) => withDescendants(catalogue, child))];
}

/** The blocks that hold the roots; none where the catalogue has none. */
function groupsOf(catalogue: Catalogue, roots: readonly CatalogueEntry[]): CodeGroup[] {
  return catalogue.ranges().flatMap(({ kind, range, title, first, last }) => {
    const inside = roots.filter(({ code }) => code >= first && code <= last);
    return kind === 'block' && inside.length > 0 ? [{ name: range, title, roots: inside.map(({ code }) => code) }] : [];
  });
}

function nameOf(catalogue: Catalogue): string {
  return catalogue.version ? `${catalogue.name} ${catalogue.version}` : catalogue.name;
}
