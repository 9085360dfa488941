import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Finding } from '../../../src/engine/checks/finding.ts';
import { findInvalid } from '../../../src/engine/checks/invalidRecord.ts';
import { createLeakageMatcher, leakageFindings } from '../../../src/engine/checks/labelLeakage.ts';
import { findResidue } from '../../../src/engine/checks/llmResidue.ts';
import { passOverSurrogates } from '../../../src/engine/checks/phi/surrogates.ts';
import { createPhiCheck } from '../../../src/engine/checks/phi.ts';
import { createPromptEcho, sentencesOf } from '../../../src/engine/checks/promptEcho.ts';
import { applyFix } from '../../../src/engine/fixes/fix.ts';
import { fixAll } from '../../../src/engine/fixes/fixAll.ts';
import { fixCode } from '../../../src/engine/fixes/fixCode.ts';
import { removeLabel } from '../../../src/engine/fixes/removeLabel.ts';
import { stripResidue } from '../../../src/engine/fixes/stripResidue.ts';
import { applyTextEdits } from '../../../src/engine/fixes/textEdits.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { createPhiKnowledge } from '../../../src/engine/knowledge/names/phiKnowledge.ts';
import type { CaseRecord } from '../../../src/engine/record/record.ts';
import { DEFAULT_FIELDS, parseRecord, serialiseRecord } from '../../../src/engine/record/schema.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue('media');
});

function recordOf(text: string, code = 'F41.0', meta = {}): CaseRecord {
  return { id: 'r', codes: [code], text, meta };
}

function leaks({ text, codes }: CaseRecord): Finding[] {
  return leakageFindings(text, tokenize(text), createLeakageMatcher(catalogue, codes), 'text');
}

describe('removeLabel', () => {
  const cases: readonly (readonly [code: string, before: string, after: string])[] = [
    ['F41.0', 'She was diagnosed with panic disorder last year.', 'She was diagnosed with this condition last year.'],
    ['F41.0', 'Panic disorder was first seen in May.', 'This condition was first seen in May.'],
    ['F41.0', 'He has a severe panic disorder and sleeps badly.', 'He has a severe condition and sleeps badly.'],
    ['F41.0', 'He has severe panic disorder.', 'He has a severe condition.'],
    ['F41.0', 'Her panic disorder is worse.', 'Her condition is worse.'],
    ['F41.0', 'This is a panic disorder.', 'This is this condition.'],
    ['F41.0', 'She reports panic disorder symptoms daily.', 'She reports the symptoms daily.'],
    ['F41.0', 'She has a panic disorder diagnosis.', 'She has a diagnosis.'],
    ['F41.0', 'She has attacks (F41.0) at night.', 'She has attacks at night.'],
    ['F41.0', 'She has attacks (ICD-10: F41.0).', 'She has attacks.'],
    ['F41.0', 'She worries.\nDiagnosis: F41.0 Panic disorder\nPlan: rest.', 'She worries.\nPlan: rest.'],
    ['F41.0', 'She worries. Impression: Panic disorder. Plan: rest.', 'She worries. Plan: rest.'],
    ['F41.0', 'F41.0\n\nShe worries a lot.', 'She worries a lot.'],
    ['F41.0', 'Coded as ICD-10 F41.0 by the ward.', 'Coded as this condition by the ward.'],
    [
      'F41.0',
      'La paciente presenta un panic disorder desde hace años y no sale de casa.',
      'La paciente presenta este cuadro desde hace años y no sale de casa.',
    ],
    ['F41.0', 'Síntomas del panic disorder que padece la paciente.', 'Síntomas de este cuadro que padece la paciente.'],
  ];
  for (const [code, before, after] of cases) {
    it(JSON.stringify(before), () => {
      const record = recordOf(before, code);
      const findings = leaks(record);
      const fix = removeLabel(record, 'text', findings[0]!, findings)!;
      const text = applyTextEdits(before, fix.edits);
      assert.equal(text, after);
      assert.deepEqual(leaks({ ...record, text }), []);
    });
  }

  it('is not offered where nothing else would be left', () => {
    const record = recordOf('Panic disorder (F41.0)');
    const findings = leaks(record);
    assert.equal(removeLabel(record, 'text', findings[0]!, findings), undefined);
  });

  it('leaves no finding behind, whatever sentence any code’s title stands in', () => {
    const frames = [
      'Patient with X.',
      'The X is mild, she says.',
      'A: X; B.',
      'Dx: X\nShe sleeps.',
      '- X\n- rest',
      'X symptoms today, no (X).',
    ];
    const codes = ['F20.9', 'F32.1', 'F33.2', 'F43.10', 'F41.1', 'F60.3', 'F84.0', 'F10.20', 'F50.01', 'F90.2'];
    for (const code of codes) {
      const { title } = catalogue.get(code)!;
      for (const frame of frames) {
        let record = recordOf(frame.replaceAll('X', title), code);
        for (let round = 0; leaks(record).length > 0; round++) {
          assert.ok(round < 5, record.text);
          const findings = leaks(record);
          const fix = removeLabel(record, 'text', findings[0]!, findings)!;
          record = { ...record, text: applyTextEdits(record.text, fix.edits) };
        }
        assert.doesNotMatch(record.text, / {2}|\( *\)|^\s|\s$/);
      }
    }
  });
});

const echo = createPromptEcho(
  sentencesOf(readFileSync('media/prompts/report.md', 'utf8').replace(/<!--[\s\S]*?-->/g, '')),
);

function residue({ text }: CaseRecord): Finding[] {
  return findResidue(text, { field: 'text', echo });
}

describe('stripResidue', () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ['<think>He wants\na note.</think>\n\nShe sleeps badly.', 'She sleeps badly.'],
    ['He wants a note.\n</think>\nShe sleeps badly.', 'She sleeps badly.'],
    ['```\nShe sleeps badly.\n```', 'She sleeps badly.'],
    ['## History\nShe sleeps **very** badly.', 'History\nShe sleeps very badly.'],
    ['Certainly! Here is the report you asked for:\n\nShe sleeps badly.', 'She sleeps badly.'],
    ['She sleeps badly.\n\nI hope this helps!', 'She sleeps badly.'],
    ['She sleeps badly.<|im_end|>', 'She sleeps badly.'],
    ['{"text": "She sleeps badly.\\nShe eats."}', 'She sleeps badly.\nShe eats.'],
    ['She sleeps badly. She eats little and drinks', 'She sleeps badly. She eats little and drinks'],
    ['She sleeps badly. She eats little, although the', 'She sleeps badly.'],
    ['She sleeps. As an AI language model I cannot know more. She eats.', 'She sleeps. She eats.'],
    ['Plan: As an AI language model I cannot know more. Rest.', 'Plan: Rest.'],
    ['As an AI language model, I cannot examine patients. She sleeps badly.', 'She sleeps badly.'],
    ['She sleeps badly.\nWord count: 212', 'She sleeps badly.'],
    ['Mood: low.\\n\\nPlan: rest.', 'Mood: low.\n\nPlan: rest.'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => {
      let record = recordOf(before);
      for (let found = residue(record); found.length > 0; ) {
        const fix = stripResidue(record, 'text', found[0]!)!;
        record = { ...record, text: applyTextEdits(record.text, fix.edits) };
        const left = residue(record);
        assert.ok(left.length < found.length, record.text);
        found = left;
      }
      assert.equal(record.text, after);
    });
  }

  it('leaves to people what would have to be invented', () => {
    for (const text of [
      'Seen by [Provider Name] today.',
      '<think>The user wants',
      'I’m sorry, but I cannot help with that.',
      '```',
    ]) {
      const record = recordOf(text);
      const findings = residue(record).filter((finding) => finding.span);
      assert.ok(findings.length > 0, text);
      assert.deepEqual(
        findings.filter((finding) => stripResidue(record, 'text', finding)).map(({ message }) => message),
        [],
      );
    }
  });

  it('takes away what it says it does in every fixture of the rule', () => {
    for (const name of ['english', 'spanish', 'endings']) {
      for (const line of readFileSync(`test/fixtures/llm-residue/${name}/input.jsonl`, 'utf8').trimEnd().split('\n')) {
        const record = parseRecord(line).record!;
        for (const finding of residue(record)) {
          const fix = stripResidue(record, 'text', finding);
          if (!fix) continue;
          const text = applyTextEdits(record.text, fix.edits);
          const kind = (finding.evidence as { kind: string }).kind;
          const of = (each: readonly Finding[]): number =>
            each.filter(({ evidence }) => (evidence as { kind: string }).kind === kind).length;
          assert.ok(of(residue({ ...record, text })) < of(residue(record)), `${finding.message}\n${text}`);
        }
      }
    }
  });
});

describe('fixCode', () => {
  const fixesOf = (line: string) => {
    const parsed = parseRecord(line);
    const rules = { fields: DEFAULT_FIELDS, catalogue, lengths: { min: 0, max: 1000 }, seenId: () => undefined };
    const findings = findInvalid(parsed, rules);
    return findings.flatMap((finding) => fixCode(parsed.object!, finding, catalogue));
  };

  it('offers the nearest billable codes, each of which mends the finding', () => {
    const line = '{"id":"a", "code":["F41.1","F41.O"], "text":"x y z"}';
    const fixes = fixesOf(line);
    assert.ok(fixes.length > 1);
    assert.equal(fixes[0]!.title, `Change F41.O to F41.0 (${catalogue.get('F41.0')!.title})`);
    assert.equal(applyFix(line, DEFAULT_FIELDS, fixes[0]!), '{"id":"a", "code":["F41.1","F41.0"], "text":"x y z"}');
    for (const fix of fixes) assert.deepEqual(fixesOf(applyFix(line, DEFAULT_FIELDS, fix)), []);
  });

  it('writes codes without dots where the dataset does', () => {
    const line = '{"id":"a","code":"F3299","text":"x y z"}';
    const [fix] = fixesOf(line);
    assert.match(applyFix(line, DEFAULT_FIELDS, fix!), /"code":"F\d{2,5}"/);
  });
});

describe('fixAll', () => {
  const phi = createPhiCheck(createPhiKnowledge());
  const options = { knowledge: createPhiKnowledge(), seed: 11 };
  const check = (record: CaseRecord): Finding[] => [
    ...leaks(record),
    ...passOverSurrogates(
      record,
      phi(record.text).map((finding) => ({ ...finding, field: 'text' })),
    ),
    ...residue(record),
  ];

  it('mends label, residue and identifiers at once and leaves nothing to a second round', () => {
    const text =
      '<think>John Smith has panic disorder.</think>\n## Panic disorder\nJohn Smith was seen on 03/14/2021 and **called 503-555-0182**.\nMr. Smith reports panic disorder. Seen by [Provider Name]. He left with the';
    const record = recordOf(text);
    const source = serialiseRecord(record);
    const findings = check(record);
    const { fix, left } = fixAll(record, 'text', findings, findings, options)!;
    const after = applyFix(source, DEFAULT_FIELDS, fix);
    const fixed = parseRecord(after).record!;
    assert.deepEqual(
      left.map(({ evidence }) => 'kind' in evidence && evidence.kind),
      ['placeholder'],
    );
    assert.deepEqual(
      check(fixed).map(({ evidence }) => 'kind' in evidence && evidence.kind),
      ['placeholder'],
    );
    assert.doesNotMatch(fixed.text, /Smith|John|panic|think|\*|#|2021-03-14|0182/i);
    const name = /^(\w+) (\w+) was seen/.exec(fixed.text)!;
    assert.ok(fixed.text.includes(`Mr. ${name[2]} reports this condition.`), fixed.text);
    const again = check(fixed);
    assert.equal(fixAll(fixed, 'text', again, again, options), undefined);
  });

  it('mends any mixture in a few rounds; its edits never overlap and the rest of the line stays', () => {
    const fragments = [
      'John Smith sleeps badly.',
      'Mr. Smith left on 03/14/2021.',
      'Call 503-555-0182.',
      '<think>John Smith has panic disorder.</think>',
      '**Panic disorder** since 2021-03-14.',
      '## Panic disorder',
      'Diagnosis: F41.0 Panic disorder',
      'She has panic disorder (F41.0) and eats little.',
      'As an AI language model I know John Smith.',
      '<|im_end|>',
      '```',
      'Plan: rest.',
      'He is 94 years old.\\n\\nShe eats.',
      'Write to [Dr. Smith](https://clinic.example.com/smith).',
    ];
    const safe = (finding: Finding): boolean =>
      'kind' in finding.evidence ? finding.evidence.kind !== 'placeholder' : true;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '\n', '\n\n'),
        (parts, gap) => {
          let record = recordOf(['She came alone.', ...parts, 'She left.'].join(gap));
          let line = serialiseRecord(record).replace('{', '{ "x" : "\\u00e9 Smith" ,');
          for (let round = 0; ; round++) {
            const findings = check(record).filter(safe);
            const result = fixAll(record, 'text', findings, findings, options);
            if (!result) {
              assert.deepEqual(findings, [], record.text);
              break;
            }
            assert.ok(round < 4, record.text);
            line = applyFix(line, DEFAULT_FIELDS, result.fix);
            record = parseRecord(line).record!;
          }
          assert.ok(line.startsWith('{ "x" : "\\u00e9 Smith" ,"id":"r","code":"F41.0","text":"She came alone.'), line);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is undefined where nothing can be mended safely', () => {
    const record = recordOf('Seen by [Provider Name] today, all went well.');
    const findings = check(record);
    assert.equal(fixAll(record, 'text', findings, findings, options), undefined);
  });
});
