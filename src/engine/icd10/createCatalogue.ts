import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { CodeTable } from './codeTable.ts';
import { billableBelow, nearestCodes } from './nearest.ts';
import { normaliseCode } from './normaliseCode.ts';
import { packedTable } from './packedTable.ts';
import { createSearch } from './searchCodes.ts';

/**
 * The catalogue in the text that scripts/buildCatalogue.mjs writes.
 *
 * @param data the decompressed text of media/icd10cm.txt.br
 */
export function createCatalogue(data: string): Catalogue {
  return catalogueOf(packedTable(data));
}

/** The catalogue over a table: everything that is the same however the codes are stored. */
export function catalogueOf(table: CodeTable): Catalogue {
  const find = (code: string) => table.find(normaliseCode(code));
  const ancestors = (code: string): CatalogueEntry[] => {
    const found: CatalogueEntry[] = [];
    for (let parent = find(code)?.parent; parent !== undefined; parent = found.at(-1)?.parent)
      found.push(table.find(parent)!);
    return found;
  };
  let roots: readonly CatalogueEntry[] | undefined;
  return {
    name: table.name,
    version: table.version,
    get: find,
    roots() {
      roots ??= table.roots();
      return roots;
    },
    ranges: () => table.ranges,
    children: (code) => table.children(normaliseCode(code)),
    ancestors,
    billable(code) {
      const entry = find(code);
      return entry ? billableBelow(table, entry) : [];
    },
    notes: (code) => table.notes(normaliseCode(code)),
    search: createSearch(table),
    nearest: (code, limit = 5) => nearestCodes(table, normaliseCode(code), limit),
  };
}
