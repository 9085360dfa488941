import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fitsIban, fitsLuhn, fitsSpanishCheckLetter, fitsVin } from '../../../src/engine/checks/phi/checksums.ts';
import { passOverSurrogates } from '../../../src/engine/checks/phi/surrogates.ts';
import { createPhiCheck } from '../../../src/engine/checks/phi.ts';
import { applyFix, type Fix } from '../../../src/engine/fixes/fix.ts';
import { replaceIdentifiers, type SurrogateOptions } from '../../../src/engine/fixes/replaceIdentifier.ts';
import { shiftDate } from '../../../src/engine/fixes/surrogates/dates.ts';
import { applyTextEdits } from '../../../src/engine/fixes/textEdits.ts';
import { createPhiKnowledge, WordKind } from '../../../src/engine/knowledge/names/phiKnowledge.ts';
import { SURROGATE_NAMES } from '../../../src/engine/knowledge/names/surrogateNames.ts';
import type { CaseRecord } from '../../../src/engine/record/record.ts';
import { DEFAULT_FIELDS, parseRecord, serialiseRecord } from '../../../src/engine/record/schema.ts';

const knowledge = createPhiKnowledge();
const check = createPhiCheck(knowledge);
const STYLES = ['realistic', 'placeholder'] as const;

function recordOf(text: string, id = 'r'): CaseRecord {
  return { id, codes: ['F32.1'], text, meta: {} };
}

function replaceAll(record: CaseRecord, options: Partial<SurrogateOptions> = {}): Fix {
  const findings = check(record.text);
  return replaceIdentifiers(record, 'text', findings, findings, { knowledge, seed: 5, ...options })!;
}

function replaced(text: string, options: Partial<SurrogateOptions> = {}): string {
  return applyTextEdits(text, replaceAll(recordOf(text), options).edits);
}

const planted = JSON.parse(readFileSync('test/fixtures/phi/planted.json', 'utf8')) as {
  readonly text: string;
  readonly identifiers: readonly { readonly text: string; readonly type: string }[];
}[];

const notes = fc.array(fc.constantFrom(...planted), { minLength: 1, maxLength: 6 });

describe('surrogates of the planted identifiers', () => {
  for (const style of STYLES) {
    it(`leave no finding and none of the identifiers, ${style}`, () => {
      fc.assert(
        fc.property(notes, fc.integer(), (note, seed) => {
          const text = note.map((each) => each.text.replace(/[^.]$/, '$&.')).join(note.length % 2 === 0 ? ' ' : '\n');
          const record = recordOf(text);
          const source = serialiseRecord(record);
          const fix = replaceAll(record, { style, seed });
          const after = parseRecord(applyFix(source, DEFAULT_FIELDS, fix)).record!;
          assert.deepEqual(passOverSurrogates(after, check(after.text)), [], after.text);
          for (const { span } of check(text)) {
            const own = fix.edits.filter((edit) => edit.span.start < span!.end && span!.start < edit.span.end);
            assert.ok(own.length > 0);
            // The example's own host and a lone initial may come out as they were.
            for (const edit of own) {
              const old = text.slice(edit.span.start, edit.span.end);
              assert.ok(edit.text !== old || old.length === 1 || old.includes('example.org'), `${old} in ${text}`);
            }
          }
          const again = passOverSurrogates(after, check(after.text));
          assert.equal(replaceIdentifiers(after, 'text', again, again, { knowledge, seed, style }), undefined);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('are the same for the same seed and record, and others for others', () => {
    const text = 'John Smith, DOB 03/14/1975, MRN 4562008, lives at 4521 Willow Creek Drive.';
    assert.equal(replaced(text), replaced(text));
    assert.notEqual(replaced(text), replaced(text, { seed: 6 }));
    const other = applyTextEdits(text, replaceAll(recordOf(text, 'other')).edits);
    assert.notEqual(replaced(text), other);
  });

  it('fit no checksum and lie in ranges that are nobody’s', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const now = (text: string, part: RegExp): string => part.exec(replaced(text, { seed }))![1]!;
        assert.ok(!fitsSpanishCheckLetter(now('DNI 12345678Z, caducado.', /^DNI (.*),/)));
        assert.match(now('NIE X1234567L en trámite.', /^NIE (\S*)/), /^X\d{7}[A-Z]$/);
        assert.ok(!fitsIban(now('IBAN ES91 2100 0418 4502 0005 1332.', /^IBAN (.*)\.$/)));
        assert.ok(!fitsLuhn(now('Paid with card 4111 1111 1111 1111.', /card (.*)\.$/).replaceAll(' ', '')));
        assert.ok(!fitsVin(now('VIN: 1HGCM82633A004352 in the report.', /^VIN: (\S+)/)));
        assert.match(now('SSN 219-09-9999 on the sheet.', /^SSN (\S+)/), /^9\d\d-[0-4]\d-\d{4}$/);
        assert.match(replaced('Call him on (503) 555-0182 after five.', { seed }), /\((?:37|96)\d\) 555-01\d\d after/);
        assert.match(
          replaced('Write to h.blackwood@mail.example.com now.', { seed }),
          / [a-z]+\.[a-z]+@example\.org now/,
        );
        assert.match(replaced('Logged in from 203.0.113.54 at night.', { seed }), /from 192\.0\.2\.\d+ at/);
        assert.match(replaced('Tracker MAC 00:1B:44:11:3A:B7.', { seed }), /00:00:5E:00:53:[0-9A-F]{2}/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names', () => {
  it('stay one person: whole, with a title, alone, shouted, as an initial', () => {
    const text =
      'Eleanor Blackwood was seen. Mrs. Blackwood says E. Blackwood is her signature. BLACKWOOD, ELEANOR. Her husband Tobiah Blackwood agrees. Blackwood left.';
    const after = replaced(text);
    const [, first, last] = /^(\w+) (\w+) was seen/.exec(after)!;
    assert.ok(after.includes(`Mrs. ${last} says ${first![0]}. ${last} is`), after);
    assert.ok(after.includes(`${last!.toUpperCase()}, ${first!.toUpperCase()}.`), after);
    assert.match(after, new RegExp(`husband (?!${first})\\w+ ${last} agrees`));
    assert.ok(after.endsWith(`${last} left.`), after);
  });

  it('are replaced with all that belongs to them when one is chosen, and others are left', () => {
    const text = 'John Smith came with Dr. Hsu. Mr. Smith was calm on 03/14/2021.';
    const record = recordOf(text);
    const findings = check(text);
    const fix = replaceIdentifiers(record, 'text', [findings[0]!], findings, { knowledge, seed: 5 })!;
    const after = applyTextEdits(text, fix.edits);
    assert.doesNotMatch(after, /John|Smith/);
    assert.ok(after.includes('Dr. Hsu') && after.includes('03/14/2021'));
    assert.match(fix.title, /^Replace 2 identifiers with surrogates$/);
  });

  it('come from lists that the check knows as names and nothing else', () => {
    const names = WordKind.firstName | WordKind.surname;
    for (const { female, male, surnames } of Object.values(SURROGATE_NAMES)) {
      const odd = [...female, ...male, ...surnames].filter((name) => {
        const kinds = knowledge.words.get(name) ?? 0;
        return kinds === 0 || (kinds & ~names) !== 0;
      });
      assert.deepEqual(odd, []);
    }
  });

  it('leave eponyms that share a name alone', () => {
    const after = replaced('Mr. Parkinson was seen. He has no Parkinson’s disease.');
    assert.match(after, /no Parkinson’s disease/);
    assert.doesNotMatch(after, /Mr\. Parkinson/);
  });

  it('of the placeholder style are numbered by person', () => {
    const text = 'Eleanor Blackwood was seen with Dr. Hsu. Mrs. Blackwood slept on 03/14/2021. [NAME 1] too.';
    assert.equal(
      replaced(text, { style: 'placeholder' }),
      '[NAME 2] was seen with Dr. [NAME 3]. Mrs. [NAME 2] slept on [DATE 1]. [NAME 1] too.',
    );
  });

  it('are listed in the metadata beside those listed before', () => {
    const record: CaseRecord = {
      ...recordOf('Mrs. Blackwood slept.'),
      meta: { surrogates: ['Anna'], axes: { sex: 'female' } },
    };
    const { meta } = replaceAll(record);
    assert.equal((meta!.surrogates as string[])[0], 'Anna');
    assert.equal((meta!.surrogates as string[]).length, 2);
  });
});

describe('dates', () => {
  it('move by the same whole weeks and keep their form', () => {
    const text =
      'Admitted on 03/14/2021, seen March 14th, 2021 and on 2021-03-14; review 14 Mar 2021, born 14.03.21. Discharged 03/21/2021.';
    const after = replaced(text);
    const [first, second] = Array.from(after.matchAll(/(\d\d)\/(\d\d)\/(\d{4})/g), ([, month, day, year]) =>
      Date.UTC(Number(year), Number(month) - 1, Number(day)),
    );
    const week = 7 * 86_400_000;
    assert.ok(first! < Date.UTC(2021, 2, 14));
    assert.equal((Date.UTC(2021, 2, 14) - first!) % week, 0);
    assert.equal(second! - first!, week);
    const iso = new Date(first!).toISOString().slice(0, 10);
    assert.ok(after.includes(`on ${iso};`), after);
  });

  it('agree with the calendar, whatever the date and the form', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    const spanish = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    );
    const two = (value: number): string => String(value).padStart(2, '0');
    const forms: readonly ((date: Date) => string)[] = [
      (date) => date.toISOString().slice(0, 10),
      (date) => `${date.getUTCDate()} ${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
      (date) => `${names[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
      (date) => `${date.getUTCDate()} de ${spanish[date.getUTCMonth()]} de ${date.getUTCFullYear()}`,
      (date) => `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`,
      (date) =>
        `${two(date.getUTCDate())}-${names[date.getUTCMonth()]!.slice(0, 3)}-${two(date.getUTCFullYear() % 100)}`,
      (date) => `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`,
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1941-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        fc.integer({ min: -700, max: 0 }),
        fc.constantFrom(...forms),
        (date, days, form) => {
          const moved = new Date(date.getTime() + days * 86_400_000);
          fc.pre(moved.getUTCFullYear() > 1940);
          assert.equal(shiftDate(form(date), days, { dayFirst: false }), form(moved));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keep order, ordinals, case and dots', () => {
    const shift = (text: string, dayFirst = false): string | undefined => shiftDate(text, -35, { dayFirst });
    assert.equal(shift('March 14th, 2021'), 'February 7th, 2021');
    assert.equal(shift('5th of July'), '31st of May');
    assert.equal(shift('Sept. 9'), 'Aug. 5');
    assert.equal(shift('14 DE MARZO DE 2021'), '7 DE FEBRERO DE 2021');
    assert.equal(shift('3/4/21', true), '27/2/21');
    assert.equal(shift('3/4/21'), '1/28/21');
    assert.equal(shift('25/4/21'), '21/3/21');
    assert.equal(shift('02/2020'), '01/2020');
    assert.equal(shift('February 2018'), 'January 2018');
    assert.equal(shift('2021-03-14T10:20:00Z'), '2021-02-07T10:20:00Z');
    assert.equal(shift('14 March at 10:30'), '7 February at 10:30');
    assert.equal(shift('March 14-16, 2021'), 'February 7-9, 2021');
    assert.equal(shift('April 3rd to 9th'), 'February 27th to 28th');
    assert.equal(shift('14/3/2021'), '7/2/2021');
    assert.equal(shiftDate('14 feb 2021', -35, { dayFirst: true, language: 'es' }), '10 ene 2021');
    assert.equal(shift('14-Feb-70'), '10-Jan-70');
    assert.equal(shift('nonsense'), undefined);
  });
});

describe('ages over 89', () => {
  it('become one group', () => {
    assert.equal(replaced('A 94-year-old widow in a home.'), 'A 90+-year-old widow in a home.');
    assert.equal(replaced('Her grandmother is 102 years old.'), 'Her grandmother is 90 or older.');
    assert.equal(replaced('Varón de 93 años que vive con su hija.'), 'Varón de 90 o más años que vive con su hija.');
  });
});
