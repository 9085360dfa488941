import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  capitalised,
  type Expansion,
  expand,
  guardHolds,
  parseGuard,
  parseTemplate,
} from '../../../../src/engine/generate/composer/template.ts';

/** An expansion that always takes the alternative of this number (the last one where there are fewer). */
function taking(choice: number, male = false): Expansion {
  return {
    male,
    random: () => 0.999,
    choose: (options) => Math.min(choice, options - 1),
    slot: (name) => `<${name}>`,
  };
}

const words = (template: string, choice = 0, male = false): string =>
  expand(parseTemplate(template).nodes, taking(choice, male));

describe('guards', () => {
  const tokens = new Set(['severe', 'child', 'single']);

  it('hold when every term does', () => {
    for (const [guard, holds] of [
      ['', true],
      ['severe', true],
      ['mild', false],
      ['severe child', true],
      ['severe adult', false],
      ['adult/child', true],
      ['adult/older-adult', false],
      ['!mild', true],
      ['!severe', false],
      ['!adult/older-adult', true],
      ['!adult/child', false],
      ['severe !adult child/adolescent', true],
    ] as const) {
      assert.equal(guardHolds(parseGuard(guard), tokens), holds, guard);
    }
  });

  it('stand in front of a double colon', () => {
    const { guard, nodes } = parseTemplate('severe !child :: Text: with a colon.');
    assert.deepEqual(guard, [
      { negated: false, anyOf: ['severe'] },
      { negated: true, anyOf: ['child'] },
    ]);
    assert.deepEqual(nodes, ['Text: with a colon.']);
  });
});

describe('templates', () => {
  it('take one alternative, nested and empty ones too', () => {
    assert.equal(words('A [b|c [d|e]|] f.', 0), 'A b f.');
    assert.equal(words('A [b|c [d|e]|] f.', 1), 'A c e f.');
    assert.equal(words('A [b|c [d|e]|] f.', 2), 'A  f.');
  });

  it('take the form for the patient’s sex, masculine first', () => {
    assert.equal(words('(He/She) blames (himself/herself).', 0, true), 'He blames himself.');
    assert.equal(words('(El/La) paciente, orientad(o/a).', 0, false), 'La paciente, orientada.');
    assert.equal(words('Profesor(/a).', 0, true), 'Profesor.');
  });

  it('leave ordinary parentheses, with what stands in them', () => {
    assert.equal(words('Weight (in [kg|pounds]) and dose (10 mg/day).'), 'Weight (in kg) and dose (10 mg/day).');
  });

  it('fill slots and ranges, capitalised where the slot is', () => {
    assert.equal(words('{Relative} knows {relative}.'), '<Relative> knows <relative>.');
    assert.equal(words('{3-8}'), '8');
  });

  it('draw every number of a range and no other', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (low, span, at) => {
          const text = expand(parseTemplate(`{${low}-${low + span}}`).nodes, { ...taking(0), random: () => at });
          assert.ok(Number(text) >= low && Number(text) <= low + span);
        },
      ),
    );
  });

  it('refuse brackets that do not match and forms that are not two', () => {
    for (const broken of ['[a|b', 'a]', '(he/she', '{age', '[a(b]c)', '(he/she/they)', '{not a slot}', '{}']) {
      assert.throws(() => parseTemplate(broken), Error, broken);
    }
  });

  it('give back text without signs as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[[\](){}]|::/.test(text)),
        (text) => assert.equal(words(text), text),
      ),
    );
  });
});

describe('capitalised', () => {
  it('finds the first letter behind opening signs', () => {
    assert.equal(capitalised('“what now?”'), '“What now?”');
    assert.equal(capitalised('¿qué?'), '¿Qué?');
    assert.equal(capitalised('8-year-old'), '8-year-old');
    assert.equal(capitalised('él'), 'Él');
  });
});
