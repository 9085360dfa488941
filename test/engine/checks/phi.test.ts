import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Finding, PhiEvidence, PhiType } from '../../../src/engine/checks/finding.ts';
import { createPhiCheck } from '../../../src/engine/checks/phi.ts';
import { createPhiKnowledge } from '../../../src/engine/knowledge/names/phiKnowledge.ts';
import { eponymPhrases } from '../../../src/engine/knowledge/names/words.ts';

interface Planted {
  readonly text: string;
  readonly identifiers: readonly { readonly type: PhiType; readonly text: string }[];
}

const ALL_TYPES: readonly PhiType[] = [
  'person-name',
  'address',
  'date',
  'age-over-89',
  'phone',
  'fax',
  'email',
  'ssn',
  'mrn',
  'account',
  'licence',
  'vehicle',
  'device',
  'url',
  'ip',
  'national-id',
];

function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(join('test', 'fixtures', 'phi', name), 'utf8')) as T;
}

const knowledge = createPhiKnowledge();
const check = createPhiCheck(knowledge);

/** What is found, as `type: text`. */
function found(text: string, findings: readonly Finding[] = check(text)): string[] {
  return findings.map(
    ({ span, evidence }) => `${(evidence as PhiEvidence).type}: ${text.slice(span!.start, span!.end)}`,
  );
}

function messages(text: string): string[] {
  return check(text).map(({ message }) => message);
}

describe('phi: planted identifiers', () => {
  const planted = readFixture<Planted[]>('planted.json');

  it('plants every type in English and Spanish', () => {
    const types = new Set(planted.flatMap(({ identifiers }) => identifiers.map(({ type }) => type)));
    assert.deepEqual([...types].sort(), [...ALL_TYPES].sort());
  });

  for (const { text, identifiers } of planted) {
    it(text, () => {
      const expected = identifiers.map((one) => ({ ...one, at: text.indexOf(one.text) })).sort((a, b) => a.at - b.at);
      assert.deepEqual(
        found(text),
        expected.map(({ type, text: identifier }) => `${type}: ${identifier}`),
      );
    });
  }
});

describe('phi: hard negatives', () => {
  it('flags at most 2 % of eponyms, drugs, scales, vitals, places of care, relative dates and placeholders', () => {
    const texts = readFixture<string[]>('hard-negatives.json');
    const flagged = texts.filter((text) => check(text).length > 0);
    assert.ok(texts.length >= 200);
    assert.ok(flagged.length / texts.length <= 0.02, flagged.map((text) => `${text} ${found(text)}`).join('\n'));
  });
});

describe('phi: findings', () => {
  it('say rule, severity, place and pattern, and leave the field to the caller', () => {
    assert.deepEqual(check('MRN 4562008 on file.'), [
      {
        rule: 'phi',
        severity: 'error',
        message: 'Medical record number: 7 characters after a record label',
        span: { kind: 'text', start: 4, end: 11 },
        evidence: { rule: 'phi', type: 'mrn', pattern: '7 characters after a record label' },
      },
    ]);
  });

  it('join the parts of one address', () => {
    assert.deepEqual(found('She lives at 993 Lake Street, Springfield, IL 62704 with two roommates.'), [
      'address: 993 Lake Street, Springfield, IL 62704',
    ]);
  });

  it('let the more specific of two overlapping hits win', () => {
    assert.deepEqual(found('Write to grace.hall@www.example.org today.'), ['email: grace.hall@www.example.org']);
    assert.deepEqual(found('Fax 212-684-9554, MRN 212-684-9554.'), ['fax: 212-684-9554', 'mrn: 212-684-9554']);
  });

  it('leave out what is allowed, whatever its case', () => {
    const lenient = createPhiCheck(knowledge, { allow: ['rosalinda garcia', ' 2021-03-14 '] });
    const text = 'Dr. Rosalinda Garcia saw Tobias Okafor on 2021-03-14.';
    assert.deepEqual(found(text, lenient(text)), ['person-name: Tobias Okafor']);
    assert.equal(check(text).length, 3);
  });

  it('leave out what lies inside an allowed text, but not what is more than it', () => {
    const lenient = createPhiCheck(knowledge, { allow: ['St. Anna', 'Oakfield (North)', 'Kate'] });
    const text = 'She moved to st. Anna from Oakfield (North), and met Anna and Kate Murphy there. Kate left.';
    assert.deepEqual(found(text, lenient(text)), ['person-name: Anna', 'person-name: Kate Murphy']);
  });

  it('know every eponym of the list wherever it stands, and tell persons from them', () => {
    const list = eponymPhrases.trim().split(/[|\n]/);
    assert.ok(list.length > 50);
    for (const phrase of list) {
      for (const text of [`He spoke of ${phrase} at length.`, `${phrase} came up again.`, `He quotes "${phrase}".`]) {
        assert.deepEqual(found(text), [], text);
      }
    }
    assert.deepEqual(found('Mary Jane Watson and Claude Lopez'), [
      'person-name: Mary Jane Watson',
      'person-name: Claude Lopez',
    ]);
  });

  it('know placeholders, eponyms and things named after people', () => {
    for (const text of [
      'Dr. X, Mr. A, Ms. ___, [NAME], John Doe',
      'Beck Depression Inventory, Hamilton, Parkinson, Down, Asperger',
      "Lou Gehrig's disease and St. John's wort",
      'Hospital Gregorio Marañón, escala de Hamilton, colegio Miguel Hernández',
      'Johns Hopkins Hospital and the Boston Naming Test',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('take a bare year, a month alone, a relative date and an age up to 89 for no identifier', () => {
    for (const text of [
      'Since 2014 he has been well.',
      'It began in March and eased by May.',
      'Seen three weeks ago, next visit in 6 weeks.',
      'An 89-year-old man; his mother is in her 90s.',
      'Hace 92 días; desde marzo; en 2011.',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('take a temperature within a line for no age, and an age before “with” for one', () => {
    for (const text of ['Febrile. 101F with chills.', 'Temp - 99F with chills.', 'BP 120/80. 98 F with chills.']) {
      assert.deepEqual(found(text), [], text);
    }
    assert.deepEqual(found('Seen today. 91F with dementia.'), ['age-over-89: 91F']);
    assert.deepEqual(found('- 97M with dementia.'), ['age-over-89: 97M']);
    assert.deepEqual(found('HPI\n- 101F with dementia.'), ['age-over-89: 101F']);
  });

  it('take a NIF or NIE with its check letter or after its label, and say when the letter is wrong', () => {
    assert.deepEqual(found('12345678Z; Y1234567X; 12345678A; Y1234567A'), [
      'national-id: 12345678Z',
      'national-id: Y1234567X',
    ]);
    assert.deepEqual(found('DNI: 12345678A, NIE n.º Y1234567A'), ['national-id: 12345678A', 'national-id: Y1234567A']);
    assert.deepEqual(messages('DNI: 12345678A.'), [
      'National identity number: a NIF after its label, check letter wrong',
    ]);
    assert.deepEqual(messages('DNI: 12345678Z.'), ['National identity number: a NIF whose check letter fits']);
  });

  it('take a grouped NHS number for none of a telephone', () => {
    assert.deepEqual(found('NHS number: 943 476 5919'), ['mrn: 943 476 5919']);
    assert.deepEqual(messages('NHS no 943 476 5918'), [
      'Medical record number: ten digits after “NHS”, check digit wrong',
    ]);
    assert.deepEqual(found('Call 415 352 4336.'), ['phone: 415 352 4336']);
  });

  it('say how an identifier was recognised, and not twice what it is', () => {
    assert.deepEqual(
      messages('Write to ana@example.com, see https://example.org/a, www.example.net or example.com/b.'),
      [
        'E-mail address: a name, @ and a domain',
        'Web address: begins with “https://”',
        'Web address: begins with “www.”',
        'Web address: the name of a site',
      ],
    );
    assert.deepEqual(messages('From 192.168.7.14, or +34 612 345 678.'), [
      'IP address: four numbers joined by dots',
      'Telephone number: a plus sign and a country code',
    ]);
  });

  it('take no date that the calendar does not have', () => {
    assert.deepEqual(found('Due on 30 February or on 31/31/2020.'), []);
  });

  it('leave public helplines alone', () => {
    assert.deepEqual(found('Call 1-800-273-8255 or 717 003 717 in a crisis.'), []);
  });
});

describe('phi: any text', () => {
  const pieces = fc.constantFrom(
    ...'Dr. |Ms |John|Garcia|, MD|Mark |Will |12 |Oak Road|March |14|14th|, |2021|/|-|(415) |792-3074|@|example.org|https://|192.168|.1.1| de |calle |Mayor |28013 |Madrid|MRN |A-1234|años|94|\n|:|::|é|😀|\ud800|c/'.split(
      '|',
    ),
  );

  it('gives findings in order, without overlaps, inside the text, and the same ones again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const findings = check(text);
        let end = 0;
        for (const { span } of findings) {
          assert.ok(span!.start >= end && span!.end > span!.start && span!.end <= text.length);
          end = span!.end;
        }
        assert.deepEqual(check(text), findings);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same identifier wherever it stands', () => {
    const before = fc.constantFrom('', 'Plan: ', 'Reviewed today.\n', 'Se revisa hoy. ', '• ');
    const identifiers = fc.constantFrom(
      '212-684-9554',
      '2021-05-10',
      'murphy36@example.org',
      '227-21-6449',
      '10.135.14.219',
    );
    fc.assert(
      fc.property(before, identifiers, fc.constantFrom('', '.', ' and so on', '\n', ')'), (left, identifier, right) => {
        const text = left + identifier + right;
        assert.deepEqual(
          check(text).map(({ span }) => text.slice(span!.start, span!.end)),
          [identifier],
        );
      }),
    );
  });

  it('gets through a hundred thousand hostile characters of any kind', () => {
    for (const piece of [
      '1',
      '1 ',
      '1.',
      '1-',
      '(1',
      'A',
      'A ',
      'Aa ',
      'Mark ',
      'a@',
      'a.a',
      'http://',
      '::',
      '1:',
      'calle A',
      'C/',
      'Dr. ',
      '1 A ',
      'ab:',
      'March 1 ',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      assert.ok(Array.isArray(check(text)), piece);
    }
  });
});
