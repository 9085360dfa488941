import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../src/engine/generate/axes.ts';
import { CATEGORIES } from '../../src/engine/knowledge/composer/categories.ts';
import { loadCategory } from '../../src/engine/knowledge/composer/loadKnowledge.ts';
import { root } from '../harness/paths.ts';

const dist = join(root, 'dist');

/** A bundle and what it imports before it runs, by path. */
function loadedAtStart(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const code = readFileSync(path, 'utf8');
  found.set(path, code);
  for (const [, specifier] of code.matchAll(/^(?:import|\} from|export .* from)[^'"();]*["'](\.[^"']+)["'];$/gm)) {
    loadedAtStart(join(dirname(path), specifier!), found);
  }
  return found;
}

/** The longest stretch of plain words in a section of a category, in each language. */
async function tracesOf(category: (typeof CATEGORIES)[number]): Promise<string[]> {
  const { text } = await loadCategory(category, LANGUAGES);
  return LANGUAGES.map((language) => {
    const words = text[language]!.onset.flatMap((template) => template.match(/[A-Za-z ,]{16,}/g) ?? []);
    return words.sort((a, b) => b.length - a.length)[0]!;
  });
}

describe('the command line and the worker', () => {
  for (const name of ['cli.js', 'worker.js']) {
    it(`start without the composer’s words: ${name}`, async () => {
      const atStart = loadedAtStart(join(dist, name));
      assert.ok(atStart.size > 1, 'shared chunks were followed');
      const chunks = readdirSync(join(dist, 'chunks')).filter((file) => file.endsWith('.js'));
      const all = chunks.map((file) => readFileSync(join(dist, 'chunks', file), 'utf8'));
      for (const category of CATEGORIES) {
        for (const trace of await tracesOf(category)) {
          assert.ok(
            all.some((code) => code.includes(trace)),
            `no chunk holds “${trace}” of ${category.category}`,
          );
          const holder = [...atStart].find(([, code]) => code.includes(trace))?.[0];
          assert.equal(holder, undefined, `${category.category} “${trace}”`);
        }
      }
    });
  }

  it('are not kept company by chunks of earlier builds', () => {
    const started = [...loadedAtStart(join(dist, 'cli.js')).keys(), ...loadedAtStart(join(dist, 'worker.js')).keys()];
    const named = new Set(
      started.flatMap((path) => readFileSync(path, 'utf8').match(/[\w.-]+-[A-Z0-9]{8}\.js/g) ?? []),
    );
    const chunks = readdirSync(join(dist, 'chunks')).filter((file) => file.endsWith('.js'));
    const words = chunks.filter((file) => /^f\d\d\.|^shared\./.test(file));
    assert.deepEqual(
      words.filter((file) => !named.has(file)),
      [],
    );
    assert.ok(words.length > 0);
  });
});
