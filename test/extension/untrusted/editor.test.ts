import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { createProposals } from '../../../src/extension/fixes/proposals.ts';
import { rewriteOne } from '../../../src/extension/fixes/rewriteRecord.ts';
import { startProviderServer } from '../../loopback/server.ts';
import { generate, openApp, readText, recordsOf, writeText } from '../app.ts';
import { closeEditors, inWorkspace, waitFor } from '../host.ts';

describe('Casewright in a restricted window', () => {
  let app: App;
  before(async () => {
    app = await openApp();
  });

  it('generates with the offline composer', async () => {
    const file = inWorkspace('restricted.jsonl');
    await generate({ codes: ['F41.1'], count: 2, target: file.toString() });
    assert.equal(recordsOf(await readText(file)).length, 2);
    await vscode.workspace.fs.delete(file);
  });

  it('asks no server, whatever casewright.json or the command says', async () => {
    const server = await startProviderServer();
    const file = inWorkspace('sent.jsonl');
    const before = await readText(inWorkspace('casewright.json'));
    const providers = { evil: { baseUrl: server.url, model: 'm' } };
    await writeText(inWorkspace('casewright.json'), JSON.stringify({ generation: { provider: 'evil', providers } }));
    for (const provider of ['evil', `m@${server.url}`]) {
      await generate({ codes: ['F41.1'], count: 1, target: file.toString(), provider });
    }
    assert.equal(server.requests.length, 0);
    await assert.rejects(async () => readText(file));
    assert.equal(await app.providers.defaultName({ folder: inWorkspace().fsPath, trusted: false }), 'offline');
    await writeText(inWorkspace('casewright.json'), before);
    await server.close();
  });

  it('rewrites with the offline composer, and refuses any other with the reason', async () => {
    const server = await startProviderServer();
    const file = inWorkspace('rewritten.jsonl');
    await generate({ codes: ['F41.0'], count: 2, target: file.toString(), seed: 3 });
    await vscode.window.showTextDocument(file);
    const before = recordsOf(await readText(file));
    const chosen = { kind: 'record', dataset: file, line: 0 } as const;
    const proposals = createProposals(app);
    try {
      await assert.rejects(rewriteOne(app, proposals, chosen, 'report', `m@${server.url}`), {
        code: 'restricted',
        message: /is not used in Restricted Mode, because this folder has not been trusted/,
        remedy: /offline composer/,
      });
    } finally {
      proposals.dispose();
    }
    const done = vscode.commands.executeCommand('casewright.rewriteReport', { uri: file.toString(), line: 0 });
    const isOffered = () => vscode.window.activeTextEditor?.document.uri.scheme === 'casewright-rewriting';
    await waitFor('the comparison', isOffered);
    await vscode.commands.executeCommand('casewright.acceptRewriting');
    await done;
    const document = await vscode.workspace.openTextDocument(file);
    const after = recordsOf(document.getText());
    assert.notEqual(after[0]!.text, before[0]!.text);
    assert.deepEqual(after[1], before[1]);
    assert.equal(server.requests.length, 0);
    await server.close();
    await closeEditors();
    await vscode.workspace.fs.delete(file);
  });

  it('checks datasets with the severities of casewright.json, and reads no prompt file for it', async () => {
    const before = await readText(inWorkspace('casewright.json'));
    const checks = { rules: { phi: 'information' } };
    const config = { checks, catalogue: { path: 'missing.csv' }, generation: { prompt: 'missing.md' } };
    await writeText(inWorkspace('casewright.json'), JSON.stringify(config));
    const file = inWorkspace('checked.jsonl');
    const text = 'She wrote to jane.roe@example.com about money and work and slept badly for weeks.';
    await writeText(file, JSON.stringify({ id: 'a', code: 'F41.1', text }));
    await app.datasets.read(file);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    const found = await waitFor('the finding', () =>
      vscode.languages.getDiagnostics(file).find(({ source }) => source),
    );
    assert.equal((found.code as { value: string }).value, 'phi');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
    await closeEditors();
    await writeText(inWorkspace('casewright.json'), before);
    await vscode.workspace.fs.delete(file);
  });

  it('reads no prompt file and no catalogue', async () => {
    const before = await readText(inWorkspace('casewright.json'));
    const config = { catalogue: { path: 'missing.csv' }, generation: { prompt: 'missing.md' } };
    await writeText(inWorkspace('casewright.json'), JSON.stringify(config));
    const { catalogue } = await app.engine.request('codes.list', {
      scope: { folder: inWorkspace().fsPath, trusted: false },
    });
    assert.match(catalogue, /ICD-10-CM/);
    await writeText(inWorkspace('casewright.json'), before);
  });
});
