import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createResidueCheck, findResidue } from '../../../src/engine/checks/llmResidue.ts';
import { createPromptEcho, sentencesOf } from '../../../src/engine/checks/promptEcho.ts';
import { RESIDUE_PATTERNS } from '../../../src/engine/checks/residuePatterns.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

const context = {
  field: 'text',
  echo: createPromptEcho(sentencesOf(readFileSync('media/prompts/report.md', 'utf8').replace(/<!--[\s\S]*?-->/g, ''))),
};

/** Texts with residue, as the fixtures of the rule have them. */
const FIXTURES = ['english', 'spanish', 'endings', 'clean'].flatMap((name) =>
  readFileSync(`test/fixtures/llm-residue/${name}/input.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** A text the pattern matches, drawn from its source. */
const FROM_PATTERNS = fc.oneof(
  ...RESIDUE_PATTERNS.map(({ pattern }) =>
    fc.stringMatching(new RegExp(simplified(pattern.source), pattern.flags.includes('u') ? 'u' : '')),
  ),
);

/** Without what fc.stringMatching cannot draw from: lookarounds, boundaries, letters by property, back references. */
function simplified(source: string): string {
  return source
    .replaceAll(/\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '')
    .replaceAll('\\b', '')
    .replaceAll('\\1', 'think')
    .replaceAll('[\\s\\S]', '[a-z ]')
    .replaceAll('\\p{Lu}', 'A-Z')
    .replaceAll('\\p{L}', 'a-z')
    .replaceAll('\\W', ' ')
    .replaceAll(/\[\^(?:[^\]\\]|\\.)*\]/g, '[a-z ,]');
}

describe('llm-residue', () => {
  it('finds with the tokens at hand what it finds in the text alone', () => {
    const tokenizer = createTokenizer();
    const check = createResidueCheck(tokenizer, context);
    const words = [...new Set(RESIDUE_PATTERNS.flatMap(({ pattern }) => pattern.source.match(/[\p{L}]{2,}/gu) ?? []))];
    const piece = fc.oneof(
      { arbitrary: fc.constantFrom(...FIXTURES), weight: 2 },
      { arbitrary: FROM_PATTERNS, weight: 4 },
      { arbitrary: fc.constantFrom(...words), weight: 3 },
      {
        arbitrary: fc.constantFrom(
          '<',
          '[',
          '(',
          '{',
          '# ',
          '##',
          '**',
          '__',
          '--',
          ':',
          '¿',
          '"',
          '\u0301',
          'é',
          'ſ',
          'K',
        ),
        weight: 1,
      },
      { arbitrary: fc.constantFrom('He sleeps badly.', 'Duerme mal.', 'patient', 'x'.repeat(500)), weight: 1 },
    );
    const cased = fc
      .tuple(piece, fc.constantFrom('as it is', 'as it is', 'upper', 'lower', 'apart'))
      .map(([text, how]) => {
        if (how === 'upper') return text.toUpperCase();
        if (how === 'lower') return text.toLowerCase();
        return how === 'apart' ? text.normalize('NFD') : text;
      });
    const gap = fc.constantFrom(' ', ' ', '\n', '. ', '', '-', '_', '’');
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(fc.tuple(cased, gap), { minLength: 1, maxLength: 5 }), (pieces) => {
        const text = pieces.flat().join('');
        const own = readTokens(tokenizer, text);
        if (own.ids.length === 0) return;
        const found = findResidue(text, context);
        assert.deepEqual(check(own), found);
        for (const { evidence } of found) {
          if (evidence.rule === 'llm-residue') kinds.set(evidence.kind, (kinds.get(evidence.kind) ?? 0) + 1);
        }
      }),
      { numRuns: 5000 },
    );
    for (const kind of new Set(RESIDUE_PATTERNS.map((pattern) => pattern.kind))) assert.ok(kinds.get(kind)! > 50, kind);
  });
});
