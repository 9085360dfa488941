import assert from 'node:assert/strict';
import { shortTitle } from '../../src/extension/shortTitle.ts';

describe('shortTitle', () => {
  const below = (above: string, titles: string[]) => titles.map((title) => shortTitle(title, above, titles));

  it('leaves out what most titles beside it share', () => {
    const titles = [
      'Major depressive disorder, single episode, mild',
      'Major depressive disorder, single episode, severe without psychotic features',
      'Major depressive disorder, single episode, severe with psychotic features',
      'Major depressive disorder, single episode, unspecified',
      'Depression, unspecified',
    ];
    assert.deepEqual(below('Depressive episode', titles), [
      '… mild',
      '… severe without psychotic features',
      '… severe with psychotic features',
      '… unspecified',
      'Depression, unspecified',
    ]);
  });

  it('leaves out what the heading says', () => {
    assert.deepEqual(
      below('Alcohol abuse with intoxication', [
        'Alcohol abuse with intoxication, uncomplicated',
        'Alcohol abuse with intoxication delirium',
      ]),
      ['… uncomplicated', '… delirium'],
    );
    assert.deepEqual(
      below('Post-traumatic stress disorder (PTSD)', ['Post-traumatic stress disorder, acute', 'Other']),
      ['… acute', 'Other'],
    );
    assert.deepEqual(below('Schizophrenia', ['Schizophrenia, unspecified', 'Paranoid schizophrenia']), [
      '… unspecified',
      'Paranoid schizophrenia',
    ]);
  });

  it('keeps words and lists whole, and always leaves something', () => {
    assert.deepEqual(below('Phobia', ['Phobias of crowds', 'Phobia']), ['Phobias of crowds', 'Phobia']);
    const lists = ['Sedative, hypnotic or anxiolytic abuse', 'Sedative, hypnotic or anxiolytic dependence'];
    assert.deepEqual(below('Sedative, hypnotic, or anxiolytic related disorders', lists), lists);
    assert.equal(shortTitle('Depressive episode', undefined, ['Depressive episode']), 'Depressive episode');
  });

  it('reads Spanish and German titles', () => {
    const spanish = ['Trastorno de adaptación con ansiedad', 'Trastorno de adaptación con ánimo deprimido'];
    assert.deepEqual(below('Trastornos', spanish), ['… con ansiedad', '… con ánimo deprimido']);
    assert.deepEqual(
      below('Rezidivierende depressive Störung', [
        'Rezidivierende depressive Störung, gegenwärtig leichte Episode',
        'Rezidivierende depressive Störung, gegenwärtig mittelgradige Episode',
      ]),
      ['… gegenwärtig leichte Episode', '… gegenwärtig mittelgradige Episode'],
    );
  });
});
