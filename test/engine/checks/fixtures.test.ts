import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, RecordAddress } from '../../../src/engine/checks/finding.ts';
import { findInvalid } from '../../../src/engine/checks/invalidRecord.ts';
import { createLeakageMatchers, leakageFindings } from '../../../src/engine/checks/labelLeakage.ts';
import { findResidue } from '../../../src/engine/checks/llmResidue.ts';
import { createPromptEcho, sentencesOf } from '../../../src/engine/checks/promptEcho.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import type { FieldPaths } from '../../../src/engine/record/record.ts';
import { DEFAULT_FIELDS, type ParsedLine, parseRecord } from '../../../src/engine/record/schema.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

/**
 * `test/fixtures/RULE/CASE/`: input.jsonl, config.json (what the rule is told, `{}` for nothing), findings.json: every finding in order,
 * each with its `line` and whatever else is to hold: `field`, `severity`, `marked` (the words under the span), parts of the evidence.
 */
const FOLDER = 'test/fixtures';

interface FixtureConfig {
  readonly fields?: FieldPaths;
  readonly lengths?: { readonly min: number; readonly max: number };
}

interface Line {
  readonly number: number;
  readonly source: string;
  readonly parsed: ParsedLine;
}

type Check = (lines: readonly Line[], config: FixtureConfig) => Iterable<{ line: Line; finding: Finding }>;

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue('media');
});

const CHECKS: Readonly<Record<string, Check>> = {
  *'invalid-record'(lines, { fields = DEFAULT_FIELDS, lengths = { min: 1, max: 10_000 } }) {
    const ids = new Map<string, RecordAddress>();
    for (const line of lines) {
      const rules = { fields, catalogue, lengths, seenId: (id: string) => ids.get(id) };
      for (const finding of findInvalid(line.parsed, rules)) yield { line, finding };
      const id = line.parsed.record?.id ?? '';
      if (id !== '' && !ids.has(id)) ids.set(id, { id, line: line.number });
    }
  },
  *'llm-residue'(lines) {
    const prompt = readFileSync('media/prompts/report.md', 'utf8').replace(/<!--[\s\S]*?-->/g, '');
    const context = { field: 'text', echo: createPromptEcho(sentencesOf(prompt)) };
    for (const line of lines) {
      for (const finding of findResidue(line.parsed.record!.text, context)) yield { line, finding };
    }
  },
  *'label-leakage'(lines) {
    const matcherFor = createLeakageMatchers(catalogue);
    for (const line of lines) {
      const { text, codes } = line.parsed.record!;
      for (const finding of leakageFindings(text, tokenize(text), matcherFor(codes), 'text')) yield { line, finding };
    }
  },
};

function read<Content>(folder: string, file: string): Content {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;
}

function readLines(folder: string, fields: FieldPaths): Line[] {
  const sources = readFileSync(join(folder, 'input.jsonl'), 'utf8').split('\n').slice(0, -1);
  return sources.map((source, index) => ({ number: index + 1, source, parsed: parseRecord(source, { fields }) }));
}

for (const [rule, check] of Object.entries(CHECKS)) {
  describe(`fixtures of ${rule}`, () => {
    for (const name of readdirSync(join(FOLDER, rule))) {
      const folder = join(FOLDER, rule, name);
      if (!existsSync(join(folder, 'findings.json'))) continue;
      it(name, () => {
        const config = read<FixtureConfig>(folder, 'config.json');
        const lines = readLines(folder, config.fields ?? DEFAULT_FIELDS);
        const found = [...check(lines, config)].map(({ line, finding }) => {
          assert.equal(finding.rule, rule);
          assert.equal(finding.evidence.rule, rule);
          const { span, field, severity, message } = finding;
          const marked =
            span && field === (config.fields?.text ?? 'text') && line.parsed.record?.text.slice(span.start, span.end);
          return { line: line.number, field, severity, message, marked, ...finding.evidence };
        });
        const expected = read<readonly Record<string, unknown>[]>(folder, 'findings.json');
        const compared = found.map((finding, index) =>
          Object.fromEntries(
            Object.keys(expected[index] ?? finding).map((key) => [key, finding[key as keyof typeof finding]]),
          ),
        );
        assert.deepEqual(compared, expected);
      });
    }
  });
}
