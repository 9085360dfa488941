import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import {
  baselineInWords,
  formatValue,
  type ReportedGroup,
  type ScoreReport,
} from '../../src/engine/report/scoreReport.ts';
import { METRIC_KEYS, METRICS, type MetricKey } from '../../src/engine/scores/metrics.ts';
import { artefacts, temporaryFolder } from '../harness/paths.ts';
import { launchBrowser } from '../harness/workbench.ts';
import { axeFaults, makeScoredFolder, runCasewright } from './scoredFolder.ts';

const VERDICTS = { good: 'Good', look: 'Worth a look', bad: 'Bad' };

/** Texts of the cells of a table below its head, row by row, and of its head. */
async function tableOf(page: Page, part: string): Promise<{ head: string[]; rows: string[][] }> {
  const texts = (row: Element): string[] => [...row.children].map((cell) => (cell as HTMLElement).textContent!.trim());
  const table = page.locator(`${part} table`).first();
  const read = `(${String(texts)})`;
  return {
    head: await table.locator('thead tr').evaluate(new Function('row', `return ${read}(row)`) as typeof texts),
    rows: await table
      .locator('tbody tr')
      .evaluateAll(new Function('rows', `return rows.map(${read})`) as (rows: Element[]) => string[][]),
  };
}

function inWords(group: ReportedGroup, key: MetricKey): string {
  const { value } = group.metrics[key] ?? {};
  return value === undefined ? '–' : formatValue(key, value);
}

/** A cell without the sign of its verdict. */
const plain = (cell: string): string => cell.replace(/^[✓!✕–]\s+(?=\S)/u, '');

describe('the score report in a file of its own', function () {
  this.timeout(120_000);
  const folder = temporaryFolder('score-report');
  let browser: Browser;
  const requested: string[] = [];
  const errors: string[] = [];

  before(async () => {
    makeScoredFolder(folder);
    const lines = readFileSync(join(folder, 'reports.jsonl'), 'utf8').trim().split('\n');
    const hostile = JSON.parse(lines[3]!);
    hostile.id = '</script><script>document.title = "run"</script><!--';
    hostile.text = `</script><img src="https://example.invalid/a.png"> ${hostile.text}`;
    lines[3] = JSON.stringify(hostile);
    writeFileSync(join(folder, 'reports.jsonl'), `${lines.join('\n')}\n`);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const score = (...args: string[]): string => runCasewright(folder, 'score', 'reports.jsonl', ...args);
  const open = async (name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage({ offline: true, viewport: { width: 1100, height: 900 }, ...options });
    const own = pathToFileURL(join(folder, name)).href;
    page.on('request', (request) => request.url() !== own && requested.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(own);
    await page.getByRole('heading', { name: 'Can I ship this dataset?' }).waitFor();
    return page;
  };
  afterEach(() => {
    assert.deepEqual(requested, [], 'the page asked for something');
    assert.deepEqual(errors, [], 'the page reported an error');
  });

  it('says what the JSON says, number by number', async () => {
    const report: ScoreReport = JSON.parse(score('--format', 'json'));
    const byModel: ScoreReport = JSON.parse(score('--format', 'json', '--by', 'model'));
    score('--format', 'html', '--out', 'report.html');
    const page = await open('report.html');
    await page.getByText('Show every value with what it rests on').click();
    const metrics = await tableOf(page, '#metrics');
    assert.deepEqual(
      metrics.rows.map(([title]) => title),
      METRIC_KEYS.map((key) => METRICS[key].title),
    );
    for (const [at, key] of METRIC_KEYS.entries()) {
      const [, text, real, interval, n, verdict, about] = metrics.rows[at]!;
      const metric = report.dataset.metrics[key]!;
      assert.equal(text, inWords(report.dataset, key), key);
      assert.equal(n, metric.n.toLocaleString('en'), key);
      assert.equal(plain(verdict!), metric.verdict ? VERDICTS[metric.verdict] : '', key);
      assert.equal(interval, metric.interval?.map((end) => formatValue(key, end)).join(' to ') ?? '', key);
      const expected = baselineInWords(key, metric).replace(
        /^(.*) against (.*) at (\d+)$/,
        '$2; $1 here, $3 reports each',
      );
      assert.equal(real, expected, key);
      if (metric.undefined !== undefined) assert.ok(about!.includes(metric.undefined), key);
    }
    const codes = await tableOf(page, '#codes');
    for (const [code, ...cells] of codes.rows) {
      const name = code!.split(' ')[0]!;
      const group = report.groups[name];
      if (!group) {
        assert.deepEqual([name, cells[1]], ['F43.1', '0 / 5']);
        continue;
      }
      assert.match(cells[1]!, new RegExp(`^${group.n}( / \\d+)?$`));
      const keys = codes.head.slice(3).map((title) => METRIC_KEYS.find((key) => METRICS[key].title === title)!);
      assert.ok(keys.length >= 8);
      for (const [at, key] of keys.entries())
        assert.equal(plain(cells[at + 2]!), inWords(group, key), `${name} ${key}`);
    }
    assert.equal(codes.rows.length, Object.keys(report.groups).length + 1);
    const generators = await tableOf(page, '#generators');
    assert.deepEqual(generators.head, ['Metric', ...Object.keys(byModel.groups)]);
    for (const [title, ...cells] of generators.rows.slice(1).filter((row) => row.length > 1)) {
      const key = METRIC_KEYS.find((each) => METRICS[each].title === title)!;
      assert.deepEqual(
        cells.map(plain),
        Object.values(byModel.groups).map((group) => inWords(group, key)),
        key,
      );
    }
    for (const dimension of ['fidelity', 'diversity', 'privacy'] as const) {
      const { verdict } = report.dataset.dimensions[dimension];
      const card = page.locator('.card', { has: page.locator(`#card-${dimension}`) });
      assert.equal(plain((await card.locator('.verdict').textContent())!), verdict ? VERDICTS[verdict] : 'Not judged');
    }
    await page.close();
  });

  it('says in its cards what their verdicts rest on where nothing was compared, and why there is none', async () => {
    runCasewright(folder, 'score', 'one.jsonl', '--format', 'html', '--out', 'one.html');
    const page = await open('one.html');
    const notesOf = (dimension: string): Promise<string[]> =>
      page
        .locator('.card', { has: page.locator(`#card-${dimension}`) })
        .locator('.because')
        .allInnerTexts();
    assert.deepEqual(await notesOf('fidelity'), ['This takes more reports, or real reports to compare with.']);
    assert.deepEqual(await notesOf('diversity'), ['This takes more reports.']);
    assert.deepEqual(await notesOf('privacy'), [
      'Only identifiers were looked for; nothing was compared with real reports.',
    ]);
    await page.screenshot({ path: join(artefacts, 'score-report-alone.png') });
    await page.close();
  });

  it('is the same each time, names records instead of opening them, and runs nothing that stands in them', async () => {
    score('--format', 'html', '--out', 'again.html');
    assert.equal(readFileSync(join(folder, 'again.html'), 'utf8'), readFileSync(join(folder, 'report.html'), 'utf8'));
    const page = await open('again.html');
    assert.equal(await page.title(), 'Scores of reports.jsonl');
    await page.getByText('</script><script>document.title = "run"</script><!-- (line 4)').first().waitFor();
    assert.equal(await page.locator('img, a, iframe, link').count(), 0);
    const pressed = await page.getByRole('button').allInnerTexts();
    assert.deepEqual(
      pressed.filter((text) => /Score Again|Generate|Open|Findings|Export/.test(text)),
      [],
    );
    await page.getByRole('button', { name: 'Show the reports: Copied words' }).click();
    await page.locator('#list-copied:focus').waitFor();
    await page.locator('vscode-text-field input').fill('anxiety');
    await page.locator('#codes').getByText('1 of 5 codes').waitFor();
    await page.close();
  });

  it('shows the datasets of several files one at a time', async () => {
    score('one.jsonl', '--format', 'html', '--out', 'several.html');
    const page = await open('several.html');
    await page.getByRole('heading', { name: 'Scores of reports.jsonl' }).waitFor();
    await page.getByLabel('2 datasets, shown is').selectOption('one.jsonl');
    await page.getByRole('heading', { name: 'Scores of one.jsonl' }).waitFor();
    await page.getByText('1 report · 1 code').waitFor();
    await page.close();
  });

  it('gives marks of their own to as many codes as can be told apart, and to those one chooses', async () => {
    const codes = [...'0123456789'].flatMap((digit) => [`F1${digit}.10`, `F1${digit}.20`, `F3${digit}.9`]).slice(0, 24);
    const lines = readFileSync(join(folder, 'reports.jsonl'), 'utf8').trim().split('\n');
    const spread = lines.map((line, at) => ({ ...JSON.parse(line), id: `m${at}`, code: codes[at % 24] }));
    writeFileSync(join(folder, 'many.jsonl'), `${spread.map((each) => JSON.stringify(each)).join('\n')}\n`);
    runCasewright(folder, 'score', 'many.jsonl', '--format', 'html', '--out', 'many.html');
    const page = await open('many.html');
    const legend = page.getByRole('group', { name: 'Codes on the map' });
    await legend.getByRole('checkbox', { name: '6 other codes' }).waitFor();
    assert.equal(await legend.getByRole('checkbox').count(), 19);
    const select = page.getByLabel('Give a mark of its own to');
    const chosen = (await select.locator('option').allInnerTexts())[1]!;
    await select.selectOption(chosen);
    await legend.getByRole('checkbox', { name: chosen, exact: true }).waitFor();
    assert.equal(await legend.getByRole('checkbox').count(), 19);
    await legend.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(artefacts, 'score-report-marks.png') });
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault for a screen reader, and fits a window of 400 pixels, ${colorScheme}`, async () => {
      const page = await open('report.html', { colorScheme });
      await page.screenshot({ path: join(artefacts, `score-report-${colorScheme}.png`), fullPage: true });
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      assert.equal(ground, colorScheme === 'dark' ? 'rgb(31, 31, 31)' : 'rgb(255, 255, 255)');
      await page.setViewportSize({ width: 400, height: 900 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 400);
      await page.screenshot({ path: join(artefacts, `score-report-${colorScheme}-400.png`), fullPage: true });
      assert.deepEqual(errors, []);
      // What axe itself tries with styles is refused, and told: that is no error of the page.
      assert.deepEqual(await axeFaults(page.mainFrame()), []);
      errors.length = 0;
      await page.close();
    });
  }

  it('stands on paper as a whole, in the colours of paper', async () => {
    const page = await open('report.html', { colorScheme: 'dark', viewport: { width: 1030, height: 720 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await page.locator('#metrics table').waitFor();
    const cut = await page.evaluate(`[...document.querySelectorAll('.scrolling, .card, main')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
      .map((part) => part.getAttribute('aria-label') ?? part.className)`);
    assert.deepEqual(cut, []);
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
    assert.equal(await page.locator('vscode-text-field').first().isVisible(), false);
    await page.screenshot({ path: join(artefacts, 'score-report-paper.png'), fullPage: true });
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    assert.equal(await page.locator('#metrics table').isVisible(), false);
    assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 50_000);
    await page.close();
  });
});
