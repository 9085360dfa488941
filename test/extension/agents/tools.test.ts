import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { TOOLS } from '../../../src/extension/ids.ts';
import { type ProviderServer, startProviderServer } from '../../loopback/server.ts';
import { openApp, readText, recordsOf, writeText } from '../app.ts';
import { closeEditors, inWorkspace, waitFor } from '../host.ts';

interface Contributed {
  readonly name: string;
  readonly toolReferenceName: string;
  readonly modelDescription: string;
  readonly userDescription: string;
  readonly tags: readonly string[];
  readonly icon: string;
  readonly canBeReferencedInPrompt: boolean;
  readonly inputSchema: { properties: Record<string, { description?: string }>; additionalProperties: boolean };
}

/** Calls a tool as a model does; in this window questions answer themselves with yes. */
async function call(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  assert.equal(content.length, 1);
  assert.ok(content[0] instanceof vscode.LanguageModelTextPart);
  return JSON.parse(content[0].value);
}

const WORRY =
  'She has worried about money and work on most days for a year, sleeps badly, feels tense and tired and cannot stop worrying about her children, who are well.';
const lines = [
  {
    id: 'mail',
    code: 'F41.1',
    text: `${WORRY} She wrote to jane.roe@example.com \u201clast\u201d week.\nHer sister agrees.`,
  },
  { id: 'label', code: 'F41.1', text: `Generalized anxiety disorder is what troubles him. He ${WORRY.slice(4)}` },
  {
    id: 'plain',
    code: 'F20.0',
    text: 'He hears two voices that talk about him and is sure that the neighbours watch his flat by night.',
  },
];
const source = (records: readonly object[]) => `${records.map((each) => JSON.stringify(each)).join('\n')}\n`;

describe('Tools for language models', () => {
  let app: App;
  const file = inWorkspace('tools.jsonl');

  before(async () => {
    app = await openApp();
    await writeText(file, source(lines));
    await waitFor('the dataset', () => app.datasets.get(file));
  });
  afterEach(closeEditors);
  after(() => vscode.workspace.fs.delete(file));

  it('are described for models and people, and all of them are there', () => {
    const extension = vscode.extensions.getExtension('casewright.casewright')!;
    const contributed = extension.packageJSON.contributes.languageModelTools as Contributed[];
    assert.deepEqual(contributed.map(({ name }) => name).sort(), Object.values(TOOLS).sort());
    for (const tool of contributed) {
      const known = vscode.lm.tools.find(({ name }) => name === tool.name);
      assert.ok(known, `${tool.name} is known to VS Code`);
      assert.equal(known.description, tool.modelDescription);
      assert.deepEqual(known.tags, tool.tags);
      assert.match(tool.toolReferenceName, /^[a-zA-Z]+$/);
      assert.ok(tool.canBeReferencedInPrompt && tool.userDescription && /^\$\([\w-]+\)$/.test(tool.icon));
      assert.equal(tool.inputSchema.additionalProperties, false);
      for (const [name, property] of Object.entries(tool.inputSchema.properties)) {
        assert.ok(property.description, `${tool.name}.${name} says what it is`);
      }
      // What one description sends a model to must be there.
      const named = tool.modelDescription.match(/casewright_\w+/g) ?? [];
      for (const name of named) assert.ok((Object.values(TOOLS) as string[]).includes(name), name);
    }
  });

  it('check a dataset and tell counts, but no text', async () => {
    const told = await call(TOOLS.checkDataset, { dataset: 'tools.jsonl' });
    assert.equal(told.dataset, 'tools.jsonl');
    assert.equal(told.records, 3);
    assert.deepEqual(told.codes, { 'F41.1': 2, 'F20.0': 1 });
    const rules = told.findingsByRule as Record<string, number>;
    assert.equal(rules.phi, 1);
    assert.equal(rules['label-leakage'], 1);
    assert.doesNotMatch(JSON.stringify(told), /jane|worr|voices/);
  });

  it('see what is typed and not saved yet', async () => {
    const own = inWorkspace('typed.jsonl');
    await writeText(own, source(lines));
    await waitFor('the dataset', () => app.datasets.get(own));
    const document = await vscode.workspace.openTextDocument(own);
    const editor = await vscode.window.showTextDocument(document);
    const extra = source([{ ...lines[0], id: 'typed' }]);
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount - 1, 0), extra)));
    const told = await call(TOOLS.checkDataset, { dataset: 'typed.jsonl' });
    assert.equal(told.records, 4);
    assert.equal((told.findingsByRule as Record<string, number>).phi, 2);
    const read = await call(TOOLS.readRecord, { dataset: 'typed.jsonl', record: 'typed' });
    assert.equal(read.line, 4);
    await closeEditors();
    await vscode.workspace.fs.delete(own);
  });

  it('list findings by rule, severity and record, without words unless they are asked for', async () => {
    const all = await call(TOOLS.listFindings, { dataset: 'tools.jsonl' });
    const findings = all.findings as { rule: string; record: string; line: number; severity: string }[];
    assert.ok(findings.some(({ rule, record, line }) => rule === 'phi' && record === 'mail' && line === 1));
    assert.doesNotMatch(JSON.stringify(all), /jane|Generalized/);
    const ofRule = await call(TOOLS.listFindings, { dataset: 'tools.jsonl', rules: ['phi'], withText: true });
    const [phi, ...none] = ofRule.findings as { excerpt: string; message: string }[];
    assert.deepEqual(none, []);
    assert.equal(phi!.excerpt, 'jane.roe@example.com');
    assert.match(phi!.message, /\S/);
    const ofRecord = await call(TOOLS.listFindings, { dataset: 'tools.jsonl', record: 'label' });
    assert.ok((ofRecord.findings as { record: string }[]).every(({ record }) => record === 'label'));
    const ofLine = await call(TOOLS.listFindings, { dataset: 'tools.jsonl', line: 2, withText: true });
    assert.deepEqual(
      (ofLine.findings as { rule: string }[]).map(({ rule }) => rule),
      (ofRecord.findings as { rule: string }[]).map(({ rule }) => rule),
    );
    for (const severity of ['error', 'warning', 'information']) {
      const some = await call(TOOLS.listFindings, { dataset: 'tools.jsonl', severities: [severity] });
      const count = findings.filter((each) => each.severity === severity).length;
      assert.equal((some.findings as unknown[]).length, count, severity);
    }
  });

  it('list findings page by page, each once', async () => {
    const many = inWorkspace('pages.jsonl');
    const records = Array.from({ length: 47 }, (_, at) => ({
      ...{ id: `r${at}`, code: 'F41.1', text: `Her number is 612-555-01${10 + at}, and ${WORRY}` },
    }));
    await writeText(many, source(records));
    await waitFor('the dataset', () => app.datasets.get(many));
    const seen: string[] = [];
    for (let page: unknown = 1; page !== undefined; ) {
      const told = await call(TOOLS.listFindings, { dataset: 'pages.jsonl', rules: ['phi'], page });
      seen.push(...(told.findings as { record: string }[]).map(({ record }) => record));
      page = told.nextPage;
    }
    assert.deepEqual(
      seen,
      records.map(({ id }) => id),
    );
    await vscode.workspace.fs.delete(many);
  });

  it('read a record by its id or its line, as it reads', async () => {
    const byId = await call(TOOLS.readRecord, { dataset: 'tools.jsonl', record: 'mail' });
    assert.equal(byId.text, lines[0]!.text);
    assert.deepEqual(byId.codes, ['F41.1']);
    assert.deepEqual(await call(TOOLS.readRecord, { dataset: 'tools.jsonl', line: 1 }), byId);
  });

  it('generate reports into a new file of the folder, offline', async () => {
    const made = inWorkspace('made', 'by-tool.jsonl');
    const input = { codes: ['F41.1', 'F32.1'], count: 2, dataset: 'made/by-tool.jsonl', provider: 'offline', seed: 3 };
    const told = await call(TOOLS.generateReports, { ...input, languages: ['en'] });
    assert.equal(told.added, 4);
    assert.match(String(told.message), /Added 4 reports/);
    const records = recordsOf(await readText(made));
    assert.deepEqual(new Set(records.map(({ code }) => code)), new Set(['F41.1', 'F32.1']));
    assert.ok(records.every(({ meta }) => meta.provider === 'offline'));
    const again = await call(TOOLS.generateReports, { ...input, languages: ['en'] });
    assert.equal(again.alreadyThere, 4);
    await vscode.workspace.fs.delete(inWorkspace('made'), { recursive: true });
  });

  describe('that rewrite', () => {
    const report = {
      ...{ id: 'named', code: 'F41.0' },
      text: 'Seen for the first time. Her panic disorder keeps her at home, and the shops frighten her. She sleeps four hours.',
    };
    const good = 'Sudden fear keeps her at home, and she no longer goes to the shops alone.';
    const own = inWorkspace('rewritten.jsonl');
    let server: ProviderServer;
    const rewrite = (input: object) =>
      call(TOOLS.rewriteSpan, { dataset: 'rewritten.jsonl', record: 'named', provider: `m@${server.url}`, ...input });
    const comparison = () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'casewright-rewriting';
    };

    beforeEach(async () => {
      server = await startProviderServer({ text: () => good });
      await writeText(own, source([report, { ...lines[0], id: 'mail' }]));
      await waitFor('the dataset', () => app.datasets.get(own));
    });
    afterEach(async () => {
      await server.close();
      await vscode.workspace.fs.delete(own);
    });

    it('write what the user accepts, and tell no text', async () => {
      const rewriting = rewrite({ rule: 'label-leakage' });
      await waitFor('the comparison', comparison);
      assert.ok(!(await readText(own)).includes(good), 'nothing is written before');
      await vscode.commands.executeCommand('casewright.acceptRewriting');
      const told = await rewriting;
      assert.equal(told.written, true);
      assert.ok(!JSON.stringify(told).includes('fear'));
      assert.equal(
        recordsOf(await readText(own))[0]!.text,
        report.text.replace('Her panic disorder keeps her at home, and the shops frighten her.', good),
      );
      assert.equal(server.chats().length, 1);
    });

    it('leave the record as it is when the user does not accept it', async () => {
      const before = await readText(own);
      const rewriting = rewrite({ passage: 'Her panic disorder keeps her at home' });
      await waitFor('the comparison', comparison);
      await vscode.commands.executeCommand('casewright.rejectRewriting');
      assert.equal((await rewriting).written, false);
      assert.equal(await readText(own), before);
      await vscode.workspace.fs.delete(inWorkspace('rewritten.jsonl.rejects.jsonl'));
    });

    it('send no identifier that nobody looked at', async () => {
      await assert.rejects(rewrite({ record: 'mail', wholeReport: true }), /refused to show dialog.*identifier/s);
      assert.deepEqual(server.requests, []);
    });

    it('say what they need to know', async () => {
      const wrong: readonly [object, RegExp][] = [
        [{}, /which passage.*“rule”/s],
        [{ rule: 'phi' }, /No finding of phi.*casewright_listFindings/s],
        [{ passage: 'no such words' }, /do not stand in the report.*casewright_readRecord/s],
        [{ passage: 'her' }, /more than once/],
        [{ rule: 'label-leakage', provider: 'nobody' }, /no provider “nobody”/],
      ];
      for (const [input, expected] of wrong) await assert.rejects(rewrite(input), expected);
      assert.deepEqual(server.requests, []);
    });
  });

  it('fail with what to do instead', async () => {
    const cases: readonly [string, object, RegExp][] = [
      [TOOLS.checkDataset, { dataset: 'nowhere.jsonl' }, /no dataset “nowhere\.jsonl”.*one of: .*tools\.jsonl/s],
      [TOOLS.readRecord, { dataset: 'tools.jsonl' }, /No record was named.*casewright_listFindings/s],
      [TOOLS.readRecord, { dataset: 'tools.jsonl', record: 'gone' }, /No record has the id “gone”/],
      [TOOLS.readRecord, { dataset: 'tools.jsonl', line: 99 }, /Line 99 holds no record/],
      [TOOLS.generateReports, { codes: ['F41.11'], count: 1, dataset: 'x.jsonl' }, /F41\.11 .*Did you mean.*F41\.1/s],
      [TOOLS.generateReports, { codes: ['F41.1'], count: 1, dataset: '../x.jsonl' }, /cannot be written.*\.jsonl/s],
      [TOOLS.generateReports, { codes: ['F41.1'], count: 1, dataset: '/etc/x.jsonl' }, /cannot be written/],
      [TOOLS.generateReports, { codes: ['F41.1'], count: 1, dataset: 'x.txt' }, /cannot be written/],
      [TOOLS.generateReports, { codes: ['F41.1'], count: 1, dataset: 'tools.jsonl.decisions.jsonl' }, /cannot be/],
      [TOOLS.generateReports, { codes: ['F41.1', 'F20.0'], count: 900, dataset: 'x.jsonl' }, /At most 1000/],
      [
        TOOLS.generateReports,
        { codes: ['F41.1'], count: 1, dataset: 'x.jsonl', provider: 'nobody' },
        /no provider “nobody”/,
      ],
    ];
    for (const [tool, input, expected] of cases) {
      await assert.rejects(call(tool, input), (error: Error) => {
        assert.match(error.message, expected);
        return true;
      });
    }
    assert.ok(!existsSync(inWorkspace('x.jsonl').fsPath));
  });

  it('are explained in the docs', () => {
    const docs = readFileSync(join(process.env.CASEWRIGHT_ROOT!, 'docs', 'agents.md'), 'utf8');
    for (const name of Object.values(TOOLS)) assert.ok(docs.includes(name), name);
  });
});
