import assert from 'node:assert/strict';
import { elide } from '../../../../src/engine/generate/composer/elision.ts';

describe('elide', () => {
  it('chooses between a and an by sound', () => {
    const cases = {
      'A 8-year-old': 'An 8-year-old',
      'a 11-year-old, a 18-year-old, a 80-year-old': 'an 11-year-old, an 18-year-old, an 80-year-old',
      'a 12-year-old': 'a 12-year-old',
      'a 118 beat pulse': 'a 118 beat pulse',
      'A older man with a union card and a use': 'An older man with a union card and a use',
      'a man': 'a man',
    };
    for (const [before, after] of Object.entries(cases)) assert.equal(elide(before, 'en'), after);
  });

  it('contracts and keeps sounds apart in Spanish', () => {
    const cases = {
      'Viene a causa de el dolor': 'Viene a causa del dolor',
      'trae a el paciente': 'trae al paciente',
      'se lo da a él': 'se lo da a él',
      'ansiedad y insomnio': 'ansiedad e insomnio',
      'frío y hielo': 'frío y hielo',
      'padre y hijo': 'padre e hijo',
      'siete o ocho': 'siete u ocho',
      'uno o dos': 'uno o dos',
    };
    for (const [before, after] of Object.entries(cases)) assert.equal(elide(before, 'es'), after);
  });
});
