import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, OffCodeEvidence } from '../../../src/engine/checks/finding.ts';
import { createOffCodeCheckWith } from '../../../src/engine/checks/offCode.ts';
import { createCriteriaScorer } from '../../../src/engine/criteria/scoreText.ts';
import { DEFAULT_AXES } from '../../../src/engine/generate/axes.ts';
import { composeInSeries } from '../../../src/engine/generate/composer/composeInSeries.ts';
import { createComposer } from '../../../src/engine/generate/composer/composer.ts';
import { createPlan } from '../../../src/engine/generate/plan.ts';
import { AXIS_LIMITS } from '../../../src/engine/knowledge/axisLimits.ts';
import { CATEGORIES } from '../../../src/engine/knowledge/composer/categories.ts';
import { loadKnowledge } from '../../../src/engine/knowledge/composer/loadKnowledge.ts';
import { CRITERIA } from '../../../src/engine/knowledge/criteria/criteria.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

const PSYCHOTIC =
  'For eight months he has been convinced that the neighbours are watching him through the wall. He hears two voices commenting on ' +
  'what he does, and thoughts are put into his head. His answers are hard to follow. He stopped washing and sits for hours staring at the wall.';
const DEPRESSED =
  'For two months she has felt sad and empty most of the day. She no longer enjoys her choir, wakes before dawn and blames herself for ' +
  'everything. She has lost six kilos. She had never been like this before.';

interface Input {
  readonly text: string;
  readonly codes: readonly string[];
  readonly isBoilerplate?: () => boolean;
}

describe('the rule off-code', () => {
  let check: (input: Input) => Finding[];
  before(async () => {
    const checkTokens = createOffCodeCheckWith(await loadCatalogue('media'), createCriteriaScorer(CRITERIA));
    const tokenizer = createTokenizer();
    check = ({ text, ...rest }) => checkTokens({ own: readTokens(tokenizer, text), tokenizer, ...rest });
  });

  function spoken(input: Input): string | undefined {
    const [finding] = check(input);
    return (finding?.evidence as OffCodeEvidence | undefined)?.speaksFor?.code;
  }

  it('marks the sentence that speaks for another code and says what is missing', () => {
    const [finding, ...more] = check({ text: PSYCHOTIC, codes: ['F41.1'] }) as [Finding];
    assert.deepEqual(more, []);
    assert.equal(finding.rule, 'off-code');
    assert.equal(finding.severity, 'warning');
    assert.equal(finding.field, 'text');
    assert.match(
      finding.message,
      /^The text speaks for F20\S* \(.*[Ss]chizophrenia.*\) rather than F41\.1: “.*voices commenting.*”; no sign of worry or of muscle tension/,
    );
    const span = finding.span!;
    assert.match(PSYCHOTIC.slice(span.start, span.end), /^He hears two voices .* into his head$/);
    const evidence = finding.evidence as OffCodeEvidence;
    assert.equal(evidence.code, 'F41.1');
    assert.ok(evidence.own < 1);
    assert.ok(evidence.other > 10);
    assert.deepEqual(evidence.missing.length, 2);
    assert.equal(evidence.feature, 'commenting voices, passivity or interference with thought');
  });

  it('is silent where the text speaks for its own code, or for one near it', () => {
    for (const codes of [['F20.0'], ['F20.9'], ['F25.1'], ['F29'], ['F41.1', 'F20.0']]) {
      assert.deepEqual(check({ text: PSYCHOTIC, codes }), [], codes.join());
    }
    for (const codes of [['F32.1'], ['F33.1'], ['F39'], ['F53.0']]) {
      assert.deepEqual(check({ text: DEPRESSED, codes }), [], codes.join());
    }
  });

  it('flags the same texts under codes of other families', () => {
    for (const code of ['F41.1', 'F50.2', 'F90.2', 'F03.90', 'F42.2', 'F84.0']) {
      assert.match(spoken({ text: PSYCHOTIC, codes: [code] }) ?? '', /^F20/, code);
      assert.match(spoken({ text: DEPRESSED, codes: [code] }) ?? '', /^F3[23]/, code);
    }
  });

  it('is not flipped by negated, family and hypothetical mentions of another picture', () => {
    const asides = [
      'She denies hearing voices, feeling controlled from outside or being watched.',
      'Her mother had schizophrenia and heard voices commenting on her.',
      'There is no evidence of delusions, hallucinations or disorganised speech.',
      'Should she develop hallucinations or paranoia, the crisis team is to be called.',
      'Family history: brother with psychosis, delusions and hallucinations.',
    ];
    for (const aside of asides) {
      assert.deepEqual(check({ text: `${aside} ${DEPRESSED} ${aside}`, codes: ['F32.1'] }), [], aside);
      assert.match(spoken({ text: `${aside} ${DEPRESSED}`, codes: ['F42.2'] }) ?? '', /^F3[23]/, aside);
    }
  });

  it('is silent on codes outside chapter F, unknown codes, codes without criteria, and no codes', () => {
    for (const codes of [['E11.9'], ['X99.99'], ['nonsense'], ['F99'], [], ['F41.1', 'E11.9']]) {
      assert.deepEqual(check({ text: PSYCHOTIC, codes }), [], codes.join());
    }
  });

  it('is silent on residual codes and on remissions, unless the text speaks clearly for another block', () => {
    for (const codes of [['F34.9'], ['F39'], ['F43.8'], ['F10.21'], ['F32.5'], ['F41.1', 'F32.4']]) {
      assert.match(spoken({ text: PSYCHOTIC, codes }) ?? '', /^F20/, codes.join());
    }
    for (const codes of [['F28'], ['F29'], ['F25.9']])
      assert.deepEqual(check({ text: PSYCHOTIC, codes }), [], codes.join());
    for (const codes of [['F34.9'], ['F39'], ['F31.9']])
      assert.deepEqual(check({ text: DEPRESSED, codes }), [], codes.join());
    const [finding] = check({ text: PSYCHOTIC, codes: ['F39'] }) as [Finding];
    assert.deepEqual((finding.evidence as OffCodeEvidence).missing, []);
  });

  it('holds an active disorder against a code for its remission, where no word tells of one', () => {
    const [finding, ...more] = check({ text: DEPRESSED, codes: ['F32.5'] }) as [Finding];
    assert.deepEqual(more, []);
    assert.match(
      finding.message,
      /^The text shows the disorder as active and tells of no remission, unlike F32\.5 \(Major depressive .* in full remission\): “.*”$/,
    );
    const { code, speaksFor, own, other, missing } = finding.evidence as OffCodeEvidence;
    assert.deepEqual([code, own, missing], ['F32.5', 0, []]);
    assert.match(speaksFor!.code, /^F32/);
    assert.ok(other >= 10);
    for (const word of [
      'She has since recovered.',
      'She is in remission now.',
      'Ahora se encuentra bien, en remisión.',
    ]) {
      assert.deepEqual(check({ text: `${DEPRESSED} ${word}`, codes: ['F32.5'] }), [], word);
    }
    for (const text of ['She felt low once.', 'Reviewed today, no complaints.', PSYCHOTIC]) {
      assert.doesNotMatch(check({ text, codes: ['F32.5'] })[0]?.message ?? '', /as active/, text);
    }
    assert.deepEqual(check({ text: DEPRESSED, codes: ['F32.5', 'F41.1'] }), []);
  });

  it('finds texts that deny what their code requires, and marks the sentence', () => {
    const text = 'He came for a form. He denies hallucinations in any modality. No delusions were found.';
    const [finding] = check({ text, codes: ['F20.0'] });
    assert.ok(finding);
    assert.equal(text.slice(finding.span!.start, finding.span!.end), 'He denies hallucinations in any modality');
    assert.match(
      finding.message,
      /^The text denies what F20\.0 \(Paranoid schizophrenia\) requires, delusions and hallucinations: /,
    );
    const { speaksFor, own, missing } = finding.evidence as OffCodeEvidence;
    assert.deepEqual([speaksFor, own, missing], [undefined, 0, ['delusions', 'hallucinations']]);
    const more = [
      ['F32.1', 'She denies low mood, and there is no loss of interest. She came for a certificate.'],
      ['F42.2', 'No obsessions and no compulsions were found. She denies intrusive thoughts and checking.'],
      ['F20.0', 'Niega alucinaciones. No presenta ideas delirantes. Acude por un informe.'],
    ];
    for (const [code, text] of more)
      assert.match(check({ text: text!, codes: [code!] })[0]?.message ?? '', /denies/, text);
  });

  it('takes no denial for one where the text tells of the disorder elsewhere, of its treatment, or too little', () => {
    for (const text of [
      'Stable on clozapine for years: denies hallucinations, no delusions.',
      'He denies hallucinations. No delusions were found. Last year he heard voices that commented on him.',
      'He denies hallucinations.',
      'Came for a form. Nothing else to report.',
    ]) {
      assert.deepEqual(check({ text, codes: ['F20.0'] }), [], text);
    }
    const none = 'He denies hallucinations. No delusions were found.';
    assert.deepEqual(check({ text: none, codes: ['F20.0', 'F41.1'] }), []);
    assert.deepEqual(check({ text: none, codes: ['F20.9', 'F29'] }), []);
  });

  it('leaves what the offline composer writes for such codes alone', async function () {
    this.timeout(60_000);
    const codes = [
      'F10.21',
      'F11.21',
      'F31.74',
      'F32.4',
      'F32.5',
      'F33.41',
      'F33.42',
      'F31.9',
      'F34.9',
      'F41.9',
      'F43.9',
      'F50.9',
      'F60.9',
    ];
    const entries = codes.map((code) => ({ entry: { code, title: '', billable: true }, count: 20 }));
    const composer = createComposer(await loadKnowledge(CATEGORIES, ['en', 'es']));
    const axes = { ...DEFAULT_AXES, language: ['en', 'es'] };
    const cases = createPlan({ codes: entries, axes, limits: AXIS_LIMITS, seed: 11 });
    const compose = composeInSeries(composer, cases);
    const flagged = cases.filter((item) => check({ text: compose(item), codes: [item.code] }).length > 0);
    assert.equal(cases.length, codes.length * 20);
    assert.deepEqual(
      flagged.map(({ code }) => code),
      [],
    );
  });

  it('is silent on texts with little evidence', () => {
    for (const text of [
      '',
      'She hears voices.',
      'Low mood today. Seen for review.',
      'The weather was fine and the garden was in bloom.',
    ]) {
      assert.deepEqual(check({ text, codes: ['F50.2'] }), [], text);
    }
  });

  it('leaves boilerplate out', () => {
    assert.deepEqual(check({ text: PSYCHOTIC, codes: ['F41.1'], isBoilerplate: () => true }), []);
  });

  it('accepts codes in any case, with and without the dot', () => {
    assert.match(spoken({ text: PSYCHOTIC, codes: ['f411'] }) ?? '', /^F20/);
  });

  it('reads Spanish', () => {
    const text =
      'Desde hace ocho meses está convencido de que los vecinos le vigilan. Oye voces que comentan lo que hace y siente que le roban el pensamiento. ' +
      'Se ha aislado, presenta aplanamiento afectivo y descuida el aseo. No hay consumo de tóxicos.';
    assert.match(spoken({ text, codes: ['F41.1'] }) ?? '', /^F20/);
    assert.deepEqual(check({ text, codes: ['F20.0'] }), []);
    const denied =
      'Niega alucinaciones. No refiere ideas delirantes. Sin evidencia de delirios ni de voces que comentan. Su madre padece esquizofrenia.';
    assert.deepEqual(check({ text: denied, codes: ['F41.1'] }), []);
  });

  it('gives at most one finding, inside the text, for any text', () => {
    const sentence = fc.constantFrom(
      ...`${PSYCHOTIC} ${DEPRESSED}`.split(/(?<=\.) /),
      'She denies hallucinations.',
      '…',
      '\n\n',
    );
    const code = fc.constantFrom('F20.0', 'F32.1', 'F41.1', 'F50.2', 'F99', 'F10.20');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), code, (sentences, own) => {
        const text = sentences.join(' ');
        const findings = check({ text, codes: [own] });
        assert.ok(findings.length <= 1);
        for (const { span } of findings)
          assert.ok(span && span.start >= 0 && span.start < span.end && span.end <= text.length);
        assert.deepEqual(check({ text, codes: [own] }), findings);
      }),
    );
  });
});
