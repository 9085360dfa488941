import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { createScorePanel, type ScorePanel } from '../../src/extension/scores/scorePanel.ts';
import { createScoring } from '../../src/extension/scores/scoring.ts';
import { generate, openApp, readText, recordsOf, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const file = () => inWorkspace('scored.jsonl');

describe('the score panel', () => {
  let app: App;

  before(async () => {
    app = await openApp();
    await generate({ codes: ['F32.1', 'F41.1'], count: 6, target: file().toString() });
    await waitFor('the dataset', () => app.datasets.get(file())?.summary.records === 12);
  });

  afterEach(closeEditors);

  after(async () => {
    for (const uri of await vscode.workspace.findFiles('scored*')) await vscode.workspace.fs.delete(uri);
    await app.datasets.refresh();
  });

  const scored = async (uri: vscode.Uri): Promise<ScorePanel> => {
    await vscode.commands.executeCommand('casewright.showScores', uri);
    const panel = app.scores.get(uri)!;
    await waitFor('the scores', () => !panel.status.running);
    return panel;
  };

  it('opens once a dataset, and its scores arrive', async () => {
    const panel = await scored(file());
    const { view } = panel;
    assert.ok(view, panel.status.failure?.message);
    assert.equal(view.n, 12);
    assert.deepEqual(
      view.codes.map(({ name, n }) => [name, n]),
      [
        ['F32.1', 6],
        ['F41.1', 6],
      ],
    );
    assert.match(view.codes[1]!.title ?? '', /anxiety/i);
    assert.equal(view.references, undefined);
    assert.equal(view.dataset.metrics.mmd2?.text, '–');
    assert.match(view.dataset.metrics.mmd2?.why ?? '', /reference/);
    assert.ok(view.coverage.some(({ axis }) => axis === 'noteType'));
    assert.equal(view.map?.ids.length, 12);
    await vscode.commands.executeCommand('casewright.showScores', file());
    assert.equal(app.scores.get(file()), panel);
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    assert.equal(tabs.filter(({ label }) => label === 'Scores: scored.jsonl').length, 1);
  });

  it('names records that open', async () => {
    const panel = await scored(file());
    const { ids, lines } = panel.view!.map!;
    await panel.receive({ kind: 'openRecord', id: ids[4]!, line: lines[4]! });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.scheme, 'casewright-record');
    assert.equal(editor.document.getText(), recordsOf(await readText(file()))[4]!.text);
  });

  it('scores edits as they stand, says that they are not saved, and scores again once they are', async () => {
    const panel = await scored(file());
    // In a browser the editor saves by itself after a second.
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
    const editor = await vscode.window.showTextDocument(file());
    const { document } = editor;
    await editor.edit((edit) => edit.delete(document.lineAt(0).rangeIncludingLineBreak));
    await waitFor('the notice', () => panel.status.stale === 'unsaved');
    assert.equal(panel.view!.n, 12);
    await waitFor('the scores of the edits', () => panel.view!.n === 11 && !panel.status.stale);
    assert.ok(document.isDirty);
    assert.equal(panel.status.isUnsaved, true);
    await document.save();
    await waitFor('the scores of the file', () => panel.status.isUnsaved === false && !panel.status.stale);
    assert.equal(panel.view!.n, 11);
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('generates the reports that are missing, and no others', async () => {
    const panel = await scored(file());
    const { coverage, codes, n } = panel.view!;
    const shown = coverage.find(({ axis }) => axis === 'voice')!;
    const holes = shown.counts.map((numbers, code) =>
      shown.values.filter((value, at) => numbers[at] === 0 && !shown.excluded?.[code]?.includes(value)),
    );
    // A value that no report has is a hole as well.
    const [value] = shown.values;
    const values = Object.fromEntries(codes.map(({ name }, at) => [name, [...new Set([value!, ...holes[at]!])]]));
    values['F32.1'] = values['F32.1']!.slice(0, 1);
    const before = recordsOf(await readText(file())).map(({ id }) => id);
    const given = {
      codes: Object.keys(values),
      missing: { axis: 'voice', values },
      languages: ['en'],
      provider: 'offline',
    };
    await vscode.commands.executeCommand('casewright.generateReports', { ...given, target: file().toString() });
    const added = recordsOf(await readText(file())).filter(({ id }) => !before.includes(id));
    assert.deepEqual(
      added.map(({ code, meta }) => `${code} ${(meta.axes as { voice: string }).voice}`).sort(),
      Object.entries(values)
        .flatMap(([code, own]) => own.map((voice) => `${code} ${voice}`))
        .sort(),
    );
    await waitFor('the new scores', () => panel.view!.n === n + added.length && !panel.status.stale);
    const open = panel.view!.coverage.find(({ axis }) => axis === 'voice')!;
    const at = panel.view!.codes.findIndex(({ name }) => name === 'F41.1');
    assert.ok(open.counts[at]!.every((count) => count > 0));
  });

  it('follows reports while they are written', async () => {
    const own = inWorkspace('scored-growing.jsonl');
    await generate({ codes: ['F32.1'], count: 3, target: own.toString(), seed: 1 });
    const shown = vscode.window.createWebviewPanel('casewright.growing', 'Growing', vscode.ViewColumn.Active, {});
    // As for people, but that changes without an end are waited for a tenth of the time.
    const panel = createScorePanel(app, shown, own, true, { settle: 3000, longest: 1000, long: 20_000 });
    await waitFor('the scores', () => panel.view && !panel.status.running);
    const seen = new Set([panel.view!.n]);
    const watch = panel.onDidChangeStatus(() => seen.add(panel.view!.n));
    // One report after the other, without a pause, until two scorings have come in between.
    for (let seed = 2; seen.size < 3; seed += 1) {
      await generate({ codes: ['F32.1'], count: 1, target: own.toString(), seed });
    }
    watch.dispose();
    const all = recordsOf(await readText(own)).length;
    await waitFor('the scores of all', () => panel.view!.n === all && !panel.status.stale);
    assert.equal(panel.status.failure, undefined);
  });

  it('keeps what it shows as a page, a dataset card or data, and never over another file', async () => {
    const panel = await scored(file());
    const keep = async (format: string, name: string): Promise<string> => {
      const target = inWorkspace(name);
      await vscode.commands.executeCommand('casewright.exportScoreReport', file(), { format, target });
      return readText(target);
    };
    const { view, report } = panel.scored!;
    const page = await keep('html', 'scored.scores.html');
    const data = /<script type="application\/json" id="saved-scores">(.*?)<\/script>/s.exec(page)?.[1];
    const [only] = JSON.parse(data!).files;
    assert.deepEqual([only.name, only.view], [report.path, JSON.parse(JSON.stringify(view))]);
    assert.deepEqual(JSON.parse(await keep('json', 'scored.scores.json')), JSON.parse(JSON.stringify(report)));
    const card = await keep('markdown', 'scored.scores.md');
    assert.match(card, /^---\nlanguage:\n- en\n/);
    assert.ok(card.includes(`| Vendi score | ${view.dataset.metrics.vendi!.text} |`), card);
    await writeText(inWorkspace('scored.taken.json'), 'mine');
    assert.equal(await keep('json', 'scored.taken.json'), 'mine');
    const dataset = await readText(file());
    assert.equal(await keep('json', 'scored.jsonl'), dataset);
    const decisions = 'scored.jsonl.decisions.jsonl';
    await assert.rejects(keep('json', decisions), /not found|ENOENT|nonexist/i);
  });

  it('stops when it is told to, and says so', async () => {
    const panel = await scored(file());
    const done = panel.receive({ kind: 'score' });
    await panel.receive({ kind: 'stop' });
    await done;
    assert.equal(panel.status.isStopped, true);
    assert.equal(panel.status.running, undefined);
    assert.ok(panel.view);
  });

  it('does not begin again by itself what was stopped, before the next change', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
    const own = inWorkspace('scored-stopped.jsonl');
    await writeText(own, await readText(file()));
    const editor = await vscode.window.showTextDocument(own, { preview: false });
    const { document } = editor;
    const deleteLine = () => editor.edit((change) => change.delete(document.lineAt(0).rangeIncludingLineBreak));
    const shown = vscode.window.createWebviewPanel('casewright.stopped', 'Stopped', vscode.ViewColumn.Beside, {});
    const panel = createScorePanel(app, shown, own, true, { settle: 20, longest: 50, long: 20_000 });
    const { n } = (await waitFor('the scores', () => !panel.status.running && !panel.status.stale && panel.view))!;
    await deleteLine();
    await waitFor('the scoring of the edit', () => panel.status.running);
    await deleteLine();
    assert.equal(panel.status.stale, 'unsaved');
    await panel.receive({ kind: 'stop' });
    await waitFor('its end', () => !panel.status.running);
    let began = 0;
    const watch = panel.onDidChangeStatus(() => {
      if (panel.status.running) began += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(began, 0);
    await deleteLine();
    await waitFor('the scores of the next edit', () => panel.view?.n === n - 3 && !panel.status.running);
    watch.dispose();
    await document.save();
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('leaves a dataset out of its own hold-out, also when it is scored from a copy', async () => {
    const own = inWorkspace('scored-held', 'reports.jsonl');
    const patterns = { datasets: [{ files: 'reports.jsonl', holdout: ['*.jsonl'] }] };
    await writeText(inWorkspace('scored-held', 'casewright.json'), JSON.stringify(patterns));
    await writeText(own, await readText(file()));
    await waitFor('the dataset', () => app.datasets.get(own));
    assert.match((await scored(own)).status.failure?.message ?? '', /only hold-out of itself/);
    await closeEditors();
    await removeFolder(app, inWorkspace('scored-held'));
  });

  it('says that it scores while it waits for its page, and can be stopped meanwhile', async () => {
    let come = (): void => undefined;
    const page = new Promise<void>((resolve) => {
      come = resolve;
    });
    const scoring = createScoring(app, file(), { onStatus() {}, onScored() {} }, page);
    const stopped = scoring.score(true);
    assert.deepEqual(scoring.status.running, { what: '', done: 0 });
    scoring.stop();
    come();
    await stopped;
    assert.equal(scoring.status.isStopped, true);
    assert.equal(scoring.scored, undefined);
    await scoring.score(true);
    assert.equal(scoring.scored!.view.n, recordsOf(await readText(file())).length);
    scoring.dispose();
  });

  it('scores one record, and says what it lacks', async () => {
    const [first] = (await readText(file())).split('\n');
    const one = inWorkspace('scored-one.jsonl');
    await writeText(one, `${first}\n`);
    const { view, status } = await scored(one);
    assert.equal(status.failure, undefined);
    assert.equal(view?.n, 1);
    assert.equal(view?.map, undefined);
    assert.ok(view?.dataset.metrics.selfBleu4?.why);
  });

  it('says why a dataset cannot be scored, and that it is gone', async () => {
    const empty = inWorkspace('scored-gone.jsonl');
    await writeText(empty, '');
    const panel = await scored(empty);
    assert.ok(panel.view?.n === 0 || panel.status.failure);
    await vscode.workspace.fs.delete(empty);
    await waitFor('the notice', () => panel.status.stale === 'gone');
    await panel.receive({ kind: 'score' });
    assert.match(panel.status.failure?.message ?? '', /scored-gone\.jsonl/);
  });
});
