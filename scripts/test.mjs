// npm test [-- SUITE…] [--grep TEXT]: installs what is missing, builds, runs every suite (or those named), counts everything.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';
import { loadHarness } from './loadHarness.mjs';
import { canServeVscode, prepareVscode } from './prepareVscode.mjs';

const suiteTimeoutMs = 15 * 60_000;
/** Mocha of itself leaves one core idle, which is half of a small machine. */
const inParallel = ['--parallel', '--jobs', String(availableParallelism())];

const suites = [
  {
    name: 'typecheck',
    title: 'Types',
    run: () =>
      check(
        'tsc',
        [
          ['-p', '.'],
          ['-p', 'src/engine'],
        ],
        ['--noEmit'],
      ),
  },
  { name: 'lint', title: 'Format and lint', run: () => check('biome', [['check', '.']], ['--diagnostic-level=warn']) },
  { name: 'engine', title: 'Engine and files', run: () => mocha(isUnitTest, 60_000, inParallel) },
  { name: 'cli', title: 'Command line', run: () => mocha(inFolder('cli'), 120_000, inParallel) },
  { name: 'host', title: 'Extension host', run: hostSuite, needs: 'vscode' },
  {
    name: 'workbench',
    title: 'Workbench',
    run: () => mocha(inFolder('workbench'), 180_000, ['--retries', '1']),
    needs: 'served vscode',
  },
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const notRun = [];
/** What failed, said once more at the end: a long log is often kept by its end alone. */
const failures = [];
let passed = 0;
let failed = 0;

function fail(message) {
  console.error(message);
  failures.push(message);
  failed += 1;
}

/** Runs a program of ours to its end, without standard input; resolves to its exit code. */
function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
    });
    const stop = () => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
      } catch {
        // It has ended already.
      }
    };
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    const timer = setTimeout(() => {
      console.error(`Stopped after ${suiteTimeoutMs / 60_000} minutes.`);
      stop();
    }, suiteTimeoutMs);
    process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(code ?? 1);
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
  });
}

const binary = { tsc: 'typescript/bin/tsc', biome: '@biomejs/biome/bin/biome', mocha: 'mocha/bin/mocha.js' };

/** Runs a checker as often as told; counts as one test. */
async function check(name, runs, common) {
  const program = join(root, 'node_modules', binary[name]);
  let good = true;
  for (const args of runs) if ((await run(process.execPath, [program, ...args, ...common])) !== 0) good = false;
  if (good) passed += 1;
  else fail(`${name} found faults.`);
}

const built = join(root, 'out', 'test');
const inFolder = (folder) => (path) => path.startsWith(folder + sep);
const isUnitTest = (path) => !['cli', 'extension', 'workbench'].some((folder) => inFolder(folder)(path));

/** Adds a suite's counts; a suite without a report or without a test is a failure of its own. */
function count(report, code) {
  if (!existsSync(report)) return fail('The suite ended before its tests did.');
  const { passes, failures: failing, pending, failed: told } = JSON.parse(readFileSync(report, 'utf8'));
  passed += passes;
  failed += failing;
  failures.push(...told);
  if (pending > 0) notRun.push(`${pending} tests that skip themselves here`);
  if (passes + failing === 0 && !values.grep) fail('The suite ran no test.');
  else if (code !== 0 && failing === 0 && passes > 0) fail(`The suite ended with code ${code}.`);
}

async function withReport(start) {
  const folder = mkdtempSync(join(tmpdir(), 'cw-report-'));
  const report = join(folder, 'report.json');
  count(report, await start(report));
  rmSync(folder, { recursive: true, force: true });
}

async function mocha(isOurs, timeoutMs, options = []) {
  const files = existsSync(built) ? readdirSync(built, { recursive: true }).sort() : [];
  const tests = files.filter((path) => path.endsWith('.test.js') && isOurs(path)).map((path) => join(built, path));
  if (tests.length === 0) return fail('The suite has no tests.');
  await withReport((report) =>
    run(
      process.execPath,
      [
        ...[join(root, 'node_modules', binary.mocha), '--no-config', '--timeout', String(timeoutMs)],
        ...['--reporter', join(root, 'test', 'harness', 'countingReporter.cjs'), '--no-color'],
        ...options,
        ...(values.grep ? ['--grep', values.grep] : []),
        ...tests,
      ],
      { CASEWRIGHT_REPORT: report, NODE_OPTIONS: '--enable-source-maps' },
    ),
  );
}

async function hostSuite() {
  const filter = values.grep ? ['--grep', values.grep] : [];
  await withReport((report) =>
    run(process.execPath, [join(root, 'scripts', 'testHost.mjs'), '--report', report, ...filter]),
  );
}

/** Installs and builds what the chosen suites need. */
async function prepare(chosen) {
  installPackages();
  if (canServeVscode && chosen.some(({ needs }) => needs)) {
    prepareVscode();
    const { ensureChromium } = await loadHarness('chromium');
    process.env.CASEWRIGHT_CHROMIUM = ensureChromium();
  }
  if (chosen.every(({ name }) => name === 'typecheck' || name === 'lint')) return;
  if ((await run(process.execPath, [join(root, 'build.mjs'), '--tests'])) !== 0) throw new Error('The build failed.');
}

async function main() {
  const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new Error(`No suite ${unknown.join(', ')}: there are ${suites.map(({ name }) => name).join(', ')}.`);
  }
  const chosen = suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  await prepare(chosen);
  for (const { title, run, needs } of chosen) {
    if (needs === 'served vscode' && !canServeVscode) {
      notRun.push(`${title} (the served VS Code runs on Linux x64 only)`);
      continue;
    }
    const started = performance.now();
    console.log(`\n== ${title}`);
    await run();
    console.log(`   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

try {
  await main();
} catch (error) {
  fail(error.message);
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((text) => `- ${text}`).join('\n')}`);
if (notRun.length > 0) console.log(`\nNot run: ${notRun.join('; ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
