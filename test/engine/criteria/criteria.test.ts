import assert from 'node:assert/strict';
import { criteriaCoverage } from '../../../src/engine/criteria/criteriaCoverage.ts';
import { patternsOf } from '../../../src/engine/criteria/features.ts';
import type { IsBoilerplate } from '../../../src/engine/criteria/findCues.ts';
import { covers, profilesOf } from '../../../src/engine/criteria/profilesOf.ts';
import { createCriteriaScorer, type TextScore } from '../../../src/engine/criteria/scoreText.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { CRITERIA } from '../../../src/engine/knowledge/criteria/criteria.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

const scorer = createCriteriaScorer(CRITERIA);
const tokenizer = createTokenizer();
const reader = scorer.readerFor(tokenizer);

function scoreText(text: string, isBoilerplate?: IsBoilerplate): TextScore {
  const own = readTokens(tokenizer, text);
  return reader.look(own.ids).score(own, isBoilerplate);
}

function evidence(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [id, { strength, denied }] of scoreText(text).features()) {
    found[id] = denied ? 'denied' : String(strength);
  }
  return found;
}

describe('the criteria of chapter F', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadCatalogue('media');
  });

  it('covers every category but F99, which has none', () => {
    const categories = catalogue.roots().filter(({ code }) => /^F\d\d$/.test(code));
    assert.equal(categories.length, 72);
    const without = categories.filter(({ code }) =>
      catalogue.billable(code).some((entry) => profilesOf(scorer.profiles, entry.code).own.length === 0),
    );
    assert.deepEqual(
      without.map(({ code }) => code),
      ['F99'],
    );
  });

  it('names each profile by a code of the catalogue, or one whose category it has', () => {
    const unknown = scorer.profiles.filter(({ code }) => !catalogue.get(code) && !catalogue.get(code.slice(0, 3)));
    assert.deepEqual(unknown, []);
  });

  it('tells its own codes apart where the classification does', () => {
    const name = (code: string): string => profilesOf(scorer.profiles, code).own[0]!.code;
    assert.deepEqual(['F31.12', 'F31.32', 'F31.63', 'F31.9'].map(name), ['F31.1', 'F31.3', 'F31.6', 'F31.7']);
    assert.deepEqual(['F32.1', 'F32.3', 'F33.1', 'F34.1'].map(name), ['F32', 'F32.3', 'F33', 'F34.1']);
    assert.deepEqual(['F40.01', 'F40.10', 'F40.230', 'F41.0', 'F41.1'].map(name), [
      'F40.0',
      'F40.1',
      'F40.2',
      'F41.0',
      'F41.1',
    ]);
    assert.deepEqual(['F50.01', 'F50.2', 'F50.81', 'F90.0', 'F90.1'].map(name), [
      'F50.0',
      'F50.2',
      'F50.81',
      'F90.0',
      'F90.1',
    ]);
    assert.deepEqual(['F10.20', 'F10.14', 'F10.251'].map(name), ['F10', 'F10.94', 'F10.95']);
  });

  it('has cues in English for each feature, and in Spanish for those of the commoner categories', () => {
    const ids = new Set<string>();
    for (const { features } of CRITERIA.families) {
      for (const [id, { en, es }] of Object.entries(features)) {
        assert.ok(patternsOf(en).length > 0, id);
        if (es) ids.add(id);
      }
    }
    const spanish =
      'F03 F06.3 F10 F11 F12 F20 F22 F25.0 F31.1 F32 F33 F34.1 F40.1 F41.1 F42 F43.1 F44.0 F45.2 F50.0 F51.0 F60.3 F84.0 F90.0';
    for (const code of spanish.split(' ')) {
      const { criteria } = scorer.profiles.find((profile) => profile.code === code)!;
      for (const { role, features } of criteria) {
        if (role === 'required')
          assert.ok(
            features.some((id) => ids.has(id)),
            `${code}: ${features.join('/')}`,
          );
      }
    }
  });

  it('uses every feature', () => {
    const used = new Set(scorer.profiles.flatMap(({ criteria }) => criteria.flatMap(({ features }) => features)));
    const all = CRITERIA.families.flatMap(({ features }) => Object.keys(features));
    assert.deepEqual(
      all.filter((id) => !used.has(id)),
      [],
    );
  });
});

describe('createCriteriaScorer', () => {
  it('weighs what is affirmed, denied, said of others and past', () => {
    assert.deepEqual(evidence('She has panic attacks.'), { 'panic-attack': '1' });
    assert.deepEqual(evidence('She denies panic attacks.'), { 'panic-attack': 'denied' });
    assert.deepEqual(evidence('Her mother had panic attacks.'), {});
    assert.deepEqual(evidence('Return if panic attacks occur.'), {});
    assert.deepEqual(evidence('She has a history of panic attacks.'), { 'panic-attack': '0.4' });
    assert.deepEqual(evidence('Panic attacks daily. She denies panic attacks at home.'), { 'panic-attack': '1' });
  });

  it('counts repeated sentences a little, and no sentence twice', () => {
    assert.deepEqual(evidence('Panic attacks at home. Panic attacks at work.'), { 'panic-attack': '1.25' });
    assert.deepEqual(evidence('Panic attacks at home and panic attacks at work.'), { 'panic-attack': '1' });
    assert.deepEqual(evidence('Panic attacks. '.repeat(9)), { 'panic-attack': '1.5' });
  });

  it('lets no sentence alone carry a profile in full', () => {
    const score = (text: string): number =>
      scoreText(text)
        .ranked()
        .find(({ profile }) => profile.code === 'F40.0')!.score;
    const together = score('He has panic attacks and agoraphobia.');
    const apart = score('He has panic attacks. He has agoraphobia.');
    assert.ok(together > 0);
    assert.ok(Math.abs(together - 0.6 * apart) < 0.01);
  });

  it('tells the psychoses from the mood disorders by their course', () => {
    const first = (text: string): string => scoreText(text).ranked()[0]!.profile.code.slice(0, 3);
    const voices = 'Two voices comment on what she does. She believes the neighbours are poisoning her.';
    const high = 'She was euphoric, slept two hours and talked non-stop.';
    assert.equal(first(voices), 'F20');
    assert.equal(first(high), 'F31');
    assert.equal(first(`${high} ${voices} The voices persisted for three weeks after her mood had settled.`), 'F25');
    assert.equal(first('She is convinced her husband is having an affair. Otherwise she is entirely sensible.'), 'F22');
  });

  it('takes a high phase in the past for an earlier episode', () => {
    assert.deepEqual(Object.keys(evidence('In 2019 she was euphoric.')), ['past-mania']);
    assert.deepEqual(Object.keys(evidence('She is euphoric.')), ['elevated-mood']);
  });

  it('takes the longer phrase for what it says, and scales and services for nothing', () => {
    assert.deepEqual(evidence('Beck Depression Inventory 12; referred to the anxiety clinic.'), {});
    assert.ok(!('anxious' in evidence('Fear of gaining weight.')));
  });

  it('leaves out sentences that are boilerplate', () => {
    const text = 'She hears voices. She has panic attacks.';
    const found = scoreText(text, (_, { start }) => start === 0);
    assert.deepEqual([...found.features().keys()], ['panic-attack']);
  });

  it('gives each cue its place and its sentence', () => {
    const text = 'Well. At night he hears voices!';
    const [cue] = scoreText(text).features().get('hallucinations')!.cues;
    assert.equal(text.slice(cue!.span.start, cue!.span.end), 'hears voices');
    assert.equal(text.slice(cue!.sentence.start, cue!.sentence.end), 'At night he hears voices');
  });

  it('says the criteria met and missing', () => {
    const text = 'She has panic attacks.';
    const score = scoreText(text)
      .ranked()
      .find(({ profile }) => profile.code === 'F41.0')!;
    assert.deepEqual([score.requiredMet, score.required], [1, 3]);
  });

  it('refuses knowledge that names features which do not exist', () => {
    const profiles = [{ codes: 'F01', required: { nothing: 1 } }];
    assert.throws(() => createCriteriaScorer({ ...CRITERIA, families: [{ features: {}, profiles }] }), /nothing/);
  });
});

describe('criteriaCoverage', () => {
  it('is the share of required criteria met, and undefined without criteria', () => {
    const text = 'She has panic attacks with palpitations. They come out of the blue.';
    const score = scoreText(text);
    assert.equal(criteriaCoverage(profilesOf(scorer.profiles, 'F41.0').own, score), 1);
    assert.equal(criteriaCoverage(profilesOf(scorer.profiles, 'F20.0').own, score), 0);
    assert.equal(criteriaCoverage(profilesOf(scorer.profiles, 'F99').own, score), undefined);
  });
});

describe('covers', () => {
  it('takes a pattern for a prefix, and ? for any character', () => {
    assert.ok(covers('F31', 'F31.12') && covers('F10.?4', 'F10.14') && covers('F10', 'F10'));
    assert.ok(!covers('F31.1', 'F31') && !covers('F10.?4', 'F10.12'));
  });
});
