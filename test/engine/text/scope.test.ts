import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SCOPE_CLASSES, SCOPE_TRIGGERS } from '../../../src/engine/knowledge/criteria/scopeTriggers.ts';
import { createScopeReader, layOutScope, openScope, Status } from '../../../src/engine/text/scope.ts';
import { Breaks, sentenceAround } from '../../../src/engine/text/sentences.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

const tokenizer = createTokenizer();
const scope = createScopeReader(openScope(SCOPE_TRIGGERS, layOutScope(SCOPE_TRIGGERS, SCOPE_CLASSES)), tokenizer);

/** The bits of the status of tokens [first, end). */
function read(text: string, first: number, end: number): number {
  const own = readTokens(tokenizer, text);
  const statuses = Int32Array.of(-1);
  const targets = { from: 0, to: 1, firsts: Int32Array.of(first), ends: Int32Array.of(end), statuses };
  const breaks = new Breaks().begin(text, own);
  scope.begin(own, breaks);
  scope.read(sentenceAround(breaks, first), targets);
  return statuses[0]!;
}

/** The status of the words in [brackets], as the kinds that hold. */
function status(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const { starts } = readTokens(tokenizer, text);
  const first = starts.findIndex((each) => each >= start);
  const after = starts.findIndex((each) => each >= end);
  const bits = read(text, first, after === -1 ? starts.length : after);
  const kinds = Object.entries(Status).flatMap(([kind, bit]) => ((bits & bit) !== 0 ? [kind] : []));
  return kinds.join(' ') || 'plain';
}

function all(expected: string, sentences: readonly string[]): void {
  for (const sentence of sentences) assert.equal(status(sentence), expected, sentence);
}

describe('createScopeReader', () => {
  it('reads negation before', () => {
    all('negated', [
      'She denies [hallucinations].',
      'Denies hallucinations, delusions, paranoia or [thought insertion].',
      'There is no evidence of [mania].',
      'No [panic attacks] were reported.',
      'He has never [heard voices].',
      'There are no signs of [psychosis] at present.',
      'He does not [hear voices].',
      'The picture is not consistent with [dementia].',
      'Neither [delusions] nor obsessions.',
      'He has not been [depressed].',
      'There was never a [run of elation].',
      'Nothing suggests [psychosis].',
      'Nada sugiere [alucinaciones].',
      'No hay indicios de [delirio].',
      'Niega [alucinaciones].',
      'Sin evidencia de [delirios].',
      'No presenta [ideas delirantes].',
      'No refiere insomnio ni [alucinaciones].',
      'Nada de [alucinaciones] en la entrevista.',
      'No se objetivan [sintomas psicoticos].',
    ]);
  });

  it('reads negation behind', () => {
    all('negated', [
      '[Hallucinations] were denied.',
      '[Psychosis] has been ruled out.',
      '[Suicidal ideation] is absent.',
      '[Mania]: none.',
      '[Delusions] were not elicited.',
      '[Alucinaciones] ausentes.',
      '[Delirios]: no se objetivan.',
      '[Alucinaciones]: ni referidas ni sospechadas.',
    ]);
  });

  it('ends the scope at a new clause or sentence', () => {
    all('plain', [
      'She denies hallucinations but [hears voices] at night.',
      'He has no appetite, and he [hears voices].',
      'No fever. [Hallucinations] every night.',
      'No mania; [low mood] for weeks.',
      'There is no sleep because she [hears voices].',
      'Denies drug use, [hears voices] commenting.',
      'Denies delusions although [paranoid] on the ward.',
      'Niega consumo, pero [oye voces].',
      'No duerme porque [oye voces].',
      'She [hears voices], and mania was ruled out.',
    ]);
  });

  it('keeps to the reach of a plain “not”', () => {
    all('plain', ['She has not felt well for many weeks now with [low mood] daily.']);
  });

  it('takes pseudo-negations out', () => {
    all('plain', [
      'Not only [panic attacks] but also fear of the next.',
      'There was no increase in [panic attacks].',
      'No doubt about the [delusions].',
      'He was sin embargo, with [hallucinations].',
      'Not necessarily [depression].',
      'No solo [alucinaciones].',
      'Sin embargo, [alucinaciones] diarias.',
      'She believes she has committed an unforgivable sin and has [delusions] of guilt.',
    ]);
  });

  it('does not take a negation inside the phrase for its scope', () => {
    all('plain', ['He [does not enjoy] anything.', 'She [cannot stop checking] the stove.', '[No interest] in music.']);
  });

  it('reads what is said of others', () => {
    all('other', [
      'His mother had [schizophrenia].',
      'Family history of [bipolar disorder].',
      'FH: [depression], diabetes.',
      'A brother with [psychosis].',
      'Her aunt was treated for [mania].',
      '[Schizophrenia] in his father.',
      '[Depression] runs in the family.',
      'Su madre padece [esquizofrenia].',
      'Antecedentes familiares de [psicosis].',
      '[Depresion] en la familia.',
    ]);
  });

  it('keeps to the relative who is the subject, over several verbs', () => {
    all('other', [
      'Her brother heard whispers at night, slept little and felt [watched].',
      'His aunt drank from the morning and had [tremor] by noon.',
      'His older sister avoids crowds and fears [open places].',
      'El abuelo paterno estuvo ingresado por [mania].',
      'Su tia dejo de comer y tenia [miedo a engordar].',
    ]);
    all('plain', [
      'Her brother heard him pace and [talk to himself].',
      'His aunt lost her job and he became [low in mood].',
      'Her husband slept next door because of her [nightmares].',
      'His father drank, and the patient [avoids crowds].',
    ]);
  });

  it('reads what “or” adds as what stands before it', () => {
    all('negated', ['He never heard voices or felt [watched].', 'She denies that she binges or [vomits].']);
    all('hypothetical', [
      'Call in the event that she sleeps less or becomes [elated].',
      'Si a los dos meses persistiera la apatia o el [insomnio], se revisa la pauta.',
    ]);
  });

  it('knows informants from patients', () => {
    all('plain', [
      'His mother reports [low mood].',
      'Her mother has noticed that she [hears voices].',
      'According to his wife he [hears voices].',
      'Lives with her mother and has [panic attacks].',
      'La madre refiere [tristeza].',
      'His parents are worried about his [low mood].',
    ]);
  });

  it('reads what might be', () => {
    all('hypothetical', [
      'Return if [suicidal thoughts] occur.',
      'He is at risk of [psychosis].',
      'Monitor for [mania].',
      'Should she develop [hallucinations], call us.',
      'Watch for signs, in case of [relapse].',
      'EEG to rule out [seizures].',
      'Educated about [withdrawal].',
      'Acudir a urgencias si aparecen [alucinaciones].',
      'Riesgo de [recaida].',
    ]);
  });

  it('reads what lies in the past, but not the recent past', () => {
    all('historical', [
      'History of [panic attacks].',
      'In 2019 she had [mania].',
      '[Depression] ten years ago.',
      'Previously [depressed].',
      'Antecedentes de [depresion].',
    ]);
    all('plain', [
      'Over the past two weeks [low mood].',
      'In the last month [panic attacks].',
      'For the past year [low mood] on most days.',
    ]);
  });

  it('holds for any words between that are no triggers', () => {
    const filler = fc.array(fc.constantFrom('vivid', 'daily', 'odd', 'brief', 'loud'), { maxLength: 6 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const middle = [...before, '[hallucinations]', ...after].join(' ');
        assert.equal(status(`She ${middle}.`), 'plain');
        assert.equal(status(`She denies ${middle}.`), 'negated');
        assert.equal(status(`She denies fever. There are ${middle}.`), 'plain');
        assert.equal(status(`She denies fever but ${middle}.`), 'plain');
        assert.equal(status(`She is at risk of ${middle}.`), 'hypothetical');
      }),
    );
  });

  it('never throws, and gives one status a target, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { ids } = readTokens(tokenizer, text);
        if (ids.length > 0) assert.ok(read(text, 0, ids.length) >= 0);
      }),
    );
  });
});
