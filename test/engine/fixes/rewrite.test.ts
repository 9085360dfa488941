import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Finding } from '../../../src/engine/checks/finding.ts';
import { createLeakageMatcher, leakageFindings } from '../../../src/engine/checks/labelLeakage.ts';
import { findResidue } from '../../../src/engine/checks/llmResidue.ts';
import { passOverSurrogates } from '../../../src/engine/checks/phi/surrogates.ts';
import { createPhiCheck } from '../../../src/engine/checks/phi.ts';
import { applyFix } from '../../../src/engine/fixes/fix.ts';
import { replaceIdentifiers } from '../../../src/engine/fixes/replaceIdentifier.ts';
import { type RewriteOptions, rewrite } from '../../../src/engine/fixes/rewrite.ts';
import { identifiersIn, type RewriteJob, reportJob, spanJob } from '../../../src/engine/fixes/rewriteJob.ts';
import { canRewriteOffline } from '../../../src/engine/fixes/rewriteOffline.ts';
import {
  buildRewritePrompt,
  parseRewriteTemplate,
  REWRITE_PROMPT_ID,
} from '../../../src/engine/fixes/rewritePrompt.ts';
import { createPlan } from '../../../src/engine/generate/plan.ts';
import type { Provider } from '../../../src/engine/generate/provider.ts';
import { createOfflineProvider } from '../../../src/engine/generate/providers/offline.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { AXIS_LIMITS } from '../../../src/engine/knowledge/axisLimits.ts';
import { createPhiKnowledge } from '../../../src/engine/knowledge/names/phiKnowledge.ts';
import type { CaseRecord, JsonObject } from '../../../src/engine/record/record.ts';
import { DEFAULT_FIELDS, parseRecord, serialiseRecord } from '../../../src/engine/record/schema.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';
import type { Behaviour, BehaviourName } from '../../loopback/behaviours.ts';
import { withServer } from '../generate/providers/setUp.ts';

const template = parseRewriteTemplate(
  readFileSync('media/prompts/rewrite.md', 'utf8'),
  REWRITE_PROMPT_ID,
  'rewrite.md',
);
const knowledge = createPhiKnowledge();
const phi = createPhiCheck(knowledge);

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue('media');
});

const TEXT =
  'History: She has felt tense for months. Her panic disorder keeps her at home, and the shops frighten her. She sleeps four hours.\nPlan: Weekly sessions.';

function recordOf(text: string, meta: JsonObject = {}): CaseRecord {
  return { id: 'r', codes: ['F41.0'], text, meta };
}

/** Rules that need the record alone. */
function check(record: CaseRecord): Finding[] {
  const { text, codes } = record;
  const identifiers = phi(text).map((finding) => ({ ...finding, field: 'text' }));
  return [
    ...leakageFindings(text, tokenize(text), createLeakageMatcher(catalogue, codes), 'text'),
    ...passOverSurrogates(record, identifiers),
    ...findResidue(text, { field: 'text' }),
  ];
}

function jobFor(record: CaseRecord, kind: 'span' | 'report' = 'span', rule = 'label-leakage'): RewriteJob {
  const findings = check(record);
  const wish = {
    record,
    fields: DEFAULT_FIELDS,
    findings,
    targets: findings.filter((finding) => finding.rule === rule),
  };
  return kind === 'span' ? spanJob(wish, catalogue)! : reportJob(wish, catalogue);
}

function optionsFor(provider: Provider, own: Partial<RewriteOptions> = {}): RewriteOptions {
  return {
    provider,
    structured: true,
    template,
    catalogue,
    check,
    phi,
    attempts: 3,
    seed: 1,
    temperature: 0.8,
    now: () => '2024-05-01T10:00:00Z',
    signal: new AbortController().signal,
    ...own,
  };
}

const answer = (text: string): Behaviour => ({ kind: 'answer', content: JSON.stringify({ text }) });

describe('rewriting a passage', () => {
  it('asks with code, axes, reason and surroundings, checks the answer, and offers a fix of those sentences alone', async () => {
    const record = recordOf(TEXT, { axes: { sex: 'female', setting: 'outpatient', ageBand: 'adult' } });
    const passage = 'She hardly leaves the flat, and the shops frighten her.';
    await withServer({ script: [answer(passage)] }, {}, async (provider, server) => {
      const result = await rewrite(jobFor(record), optionsFor(provider));
      assert.ok(result.outcome === 'mended');
      assert.deepEqual(result.remaining, []);
      assert.equal(result.isWorse, false);
      const line = serialiseRecord(record);
      const after = applyFix(line, DEFAULT_FIELDS, result.fix);
      const { text, meta } = parseRecord(after).record!;
      assert.equal(text, TEXT.replace(/Her panic disorder.*?her\./, passage));
      assert.equal(text, result.text);
      assert.deepEqual(meta.rewritten, [
        {
          what: 'span',
          rules: ['label-leakage'],
          provider: 'loopback',
          model: 'ok',
          prompt: { id: 'rewrite-1', hash: template.hash },
          time: '2024-05-01T10:00:00Z',
        },
      ]);
      const [chat] = server.chats();
      const prompt: string = chat!.body.messages.at(-1).content;
      for (const part of [
        `Diagnosis: ${catalogue.get('F41.0')!.title}`,
        '- Sex: female',
        '- Setting: outpatient clinic',
        '<passage>\nHer panic disorder keeps her at home, and the shops frighten her.\n</passage>',
        'She has felt tense for months.',
        'She sleeps four hours.',
        '- it names the condition: “Panic disorder',
      ]) {
        assert.ok(prompt.includes(part), `${part}\n\n${prompt}`);
      }
      assert.doesNotMatch(prompt, /\{\{|Age:|not accepted/);
    });
  });

  it('asks again, saying what was wrong, and takes the first answer without fault', async () => {
    const script: (Behaviour | BehaviourName)[] = [
      answer('Her panic disorder is bad, and she stays at home most days.'),
      'refusal',
      answer('She stays at home most days, since the shops frighten her.'),
    ];
    await withServer({ script }, {}, async (provider, server) => {
      const result = await rewrite(jobFor(recordOf(TEXT)), optionsFor(provider));
      assert.equal(result.outcome, 'mended');
      assert.deepEqual(
        result.rejections.map(({ reason }) => reason),
        ['refusal'],
      );
      const prompts = server.chats().map(({ body }) => body.messages.at(-1).content as string);
      assert.match(prompts[1]!, /was not accepted: it names the condition: “Panic disorder/);
      assert.match(prompts[2]!, /was not accepted: refusal/);
      assert.notEqual(server.chats()[0]!.body.seed, server.chats()[1]!.body.seed);
    });
  });

  it('says what still fails, keeps the least bad answer, and tells when it is worse', async () => {
    const script = [
      answer('Her panic disorder is bad, as John Smith of Boston told us on 03/14/2021.'),
      answer('Her panic disorder is bad, and she stays at home.'),
    ];
    await withServer({ script }, {}, async (provider) => {
      const result = await rewrite(jobFor(recordOf(TEXT)), optionsFor(provider, { attempts: 2 }));
      assert.ok(result.outcome === 'still-fails');
      assert.deepEqual(
        result.remaining.map(({ rule }) => rule),
        ['label-leakage'],
      );
      assert.ok(result.text.includes('she stays at home.'));
      assert.equal(result.isWorse, false);
    });
    await withServer({ script: [script[0]!] }, {}, async (provider) => {
      const result = await rewrite(jobFor(recordOf(TEXT)), optionsFor(provider, { attempts: 1 }));
      assert.ok(result.outcome === 'still-fails' && result.isWorse);
      assert.ok(result.remaining.some(({ rule }) => rule === 'phi'));
    });
  });

  it('offers nothing where no answer is of use', async () => {
    const old = 'Her panic disorder keeps her at home, and the shops frighten her.';
    const script: (Behaviour | BehaviourName)[] = ['empty', answer(old), answer('Well.')];
    await withServer({ script }, {}, async (provider) => {
      const result = await rewrite(jobFor(recordOf(TEXT)), optionsFor(provider));
      assert.deepEqual(result.outcome, 'nothing');
      assert.deepEqual(
        result.rejections.map(({ reason }) => reason),
        ['empty', 'duplicate', 'too-short'],
      );
    });
  });

  it('passes on what the provider throws and the abort', async () => {
    await withServer({ script: ['unauthorized'] }, {}, async (provider) => {
      await assert.rejects(rewrite(jobFor(recordOf(TEXT)), optionsFor(provider)), { code: 'missing-key' });
      const signal = AbortSignal.abort();
      await assert.rejects(rewrite(jobFor(recordOf(TEXT)), optionsFor(provider, { signal })), { name: 'AbortError' });
    });
  });

  it('does not count against an answer what stands in the rest of the note already', async () => {
    const record = recordOf(`${TEXT} Seen by [Provider Name].`);
    await withServer({ script: [answer('She stays at home most days now.')] }, {}, async (provider) => {
      const result = await rewrite(jobFor(record), optionsFor(provider));
      assert.equal(result.outcome, 'mended');
    });
  });
});

describe('identifiers in what would be sent', () => {
  const text = `${TEXT} Call Eleanor Blackwood on 03/14/2021.`;

  it('stop the request until they are confirmed or replaced', async () => {
    const record = recordOf(text);
    const job = jobFor(record);
    const found = identifiersIn(job, phi);
    assert.deepEqual(
      found.map(({ text: words }) => words),
      ['Eleanor Blackwood', '03/14/2021'],
    );
    await withServer({ otherwise: answer('She stays at home most days now.') }, {}, async (provider, server) => {
      const one = { confirmed: ['03/14/2021'] };
      for (const own of [{}, one]) {
        await assert.rejects(rewrite(job, optionsFor(provider, own)), { code: 'identifiers-not-confirmed' });
      }
      assert.equal(server.requests.length, 0);
      const confirmed = found.map(({ text: words }) => words);
      assert.equal((await rewrite(job, optionsFor(provider, { confirmed }))).outcome, 'mended');
      assert.ok(JSON.stringify(server.requests[0]!.body).includes('Eleanor Blackwood'));
      const findings = check(record);
      const fix = replaceIdentifiers(record, 'text', findings, findings, { knowledge, seed: 3 })!;
      const replaced = parseRecord(applyFix(serialiseRecord(record), DEFAULT_FIELDS, fix)).record!;
      assert.deepEqual(identifiersIn(jobFor(replaced), phi), []);
      assert.equal((await rewrite(jobFor(replaced), optionsFor(provider))).outcome, 'mended');
      assert.doesNotMatch(JSON.stringify(server.requests[1]!.body), /Blackwood|03\/14/);
    });
  });

  it('are those of the stretch that is sent, and of the axes', () => {
    const far = `${'She sleeps badly and eats little. '.repeat(60)}\nEleanor Blackwood called.`;
    const record = recordOf(`${TEXT}\n${far}`, { axes: { site: 'Boston, MA 02115' } });
    const span = jobFor(record);
    assert.deepEqual(
      identifiersIn(span, phi).map(({ text: words }) => words),
      ['Boston, MA 02115'],
    );
    const whole = identifiersIn(jobFor(record, 'report'), phi).map(({ text: words }) => words);
    assert.deepEqual(whole, ['Eleanor Blackwood', 'Boston, MA 02115']);
    // Nor do the reasons quote what is not sent.
    const start = record.text.indexOf('Eleanor');
    const copied: Finding = {
      rule: 'plagiarism',
      severity: 'warning',
      message: '',
      field: 'text',
      span: { kind: 'text', start, end: start + 24 },
      evidence: { rule: 'plagiarism', source: { id: 'x', line: 1 }, sourceSpan: span.span, tokens: 12, coverage: 1 },
    };
    const job = { ...span, targets: [...span.targets, copied] };
    const { prompt } = buildRewritePrompt(template, job, [1, 2], []);
    assert.match(prompt, /- it repeats another text word for word\n/);
    assert.doesNotMatch(prompt, /Blackwood/);
  });
});

describe('rewriting a report', () => {
  it('takes a valid answer for the whole text, and says of an invalid one why', async () => {
    const record = recordOf(`${TEXT} ${'She slept badly, ate little and saw nobody that week. '.repeat(8)}`.trim());
    const script = [answer('Too short.')];
    await withServer({ script, minWords: 90 }, {}, async (provider, server) => {
      const result = await rewrite(jobFor(record, 'report'), optionsFor(provider));
      assert.ok(result.outcome === 'mended', JSON.stringify(result));
      assert.equal(result.rejections[0]!.reason, 'too-short');
      const { text } = parseRecord(applyFix(serialiseRecord(record), DEFAULT_FIELDS, result.fix)).record!;
      assert.equal(text, result.text);
      const prompt: string = server.chats()[0]!.body.messages.at(-1).content;
      assert.ok(prompt.includes(record.text) && prompt.includes('Take over no sentence.'));
    });
  });
});

describe('the offline composer', () => {
  async function composed(code: string, index = 0): Promise<CaseRecord> {
    const cases = createPlan({
      codes: [{ entry: catalogue.get(code)!, count: index + 1 }],
      axes: { language: ['en'], noteType: ['progress-note'], voice: ['psychiatrist'], length: ['standard'] },
      limits: AXIS_LIMITS,
      seed: 4,
    });
    const provider = await createOfflineProvider(cases);
    const item = cases[index]!;
    const request = { case: item, system: '', prompt: '', temperature: 0, maxTokens: 0, seed: 0 };
    const { content } = await provider.ask({ ...request, signal: new AbortController().signal });
    return { id: `${index}`, codes: [code], text: JSON.parse(content).text, meta: { axes: { ...item.axes } } };
  }

  it('writes another report for the same code and axes, the same for the same seed', async () => {
    const record = await composed('F41.0');
    const job = jobFor(record, 'report');
    assert.equal(await canRewriteOffline(job), true);
    const provider = await createOfflineProvider([job.item]);
    const first = await rewrite(job, optionsFor(provider));
    const again = await rewrite(job, optionsFor(provider));
    const other = await rewrite(job, optionsFor(provider, { seed: 2 }));
    assert.ok(first.outcome === 'mended' && again.outcome === 'mended' && other.outcome === 'mended');
    assert.notEqual(first.text, record.text);
    assert.equal(first.text, again.text);
    assert.notEqual(first.text, other.text);
    assert.deepEqual((first.fix.meta!.rewritten as JsonObject[])[0]!.provider, 'offline');
  });

  it('puts a sentence of the same section in the place of a passage', async () => {
    const record = await composed('F41.0');
    const plan = record.text.indexOf('Plan:') === -1 ? record.text.length - 40 : record.text.indexOf('Plan:') + 10;
    const wish = { record, fields: DEFAULT_FIELDS, findings: [], targets: [] };
    const job = spanJob({ ...wish, span: { kind: 'text', start: plan, end: plan + 5 } }, catalogue)!;
    assert.equal(await canRewriteOffline(job), true);
    const result = await rewrite(job, optionsFor(await createOfflineProvider([job.item])));
    assert.ok(result.outcome === 'mended', JSON.stringify(result));
    const { start, end } = job.span;
    assert.ok(result.text.startsWith(record.text.slice(0, start)) && result.text.endsWith(record.text.slice(end)));
    assert.notEqual(result.text, record.text);
    assert.match(result.text, /[.!?]$/);
  });

  it('is not offered for codes and sections it does not know', async () => {
    const record = recordOf(TEXT.replace('History: ', ''));
    assert.equal(await canRewriteOffline(jobFor(record)), false);
    assert.equal(
      await canRewriteOffline({ ...jobFor(record, 'report'), item: { ...jobFor(record).item, code: 'A00.0' } }),
      false,
    );
  });
});

describe('the prompts of rewriting', () => {
  it('need all their parts', () => {
    assert.throws(() => parseRewriteTemplate('<!-- system -->\nx\n<!-- span -->\ny', 'x', 'x.md'), {
      code: 'empty-prompt',
    });
  });
});
