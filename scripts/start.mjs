// npm start [-- --no-serve] [--browser] [--port N]: installs what is missing, builds, makes, checks and scores a sample dataset, opens VS Code on it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';
import { loadHarness } from './loadHarness.mjs';
import { canServeVscode, prepareVscode } from './prepareVscode.mjs';

const { values } = parseArgs({
  options: {
    // Say what would open, and end once the served VS Code has answered.
    'no-serve': { type: 'boolean', default: process.env.CI === 'true' },
    // Serve VS Code to a browser even where there is a desktop one.
    browser: { type: 'boolean', default: false },
    port: { type: 'string', default: '8137' },
  },
});

const sample = join(root, '.casewright', 'sample');
const dataset = join(sample, 'dataset.jsonl');
const codes = ['F32.1', 'F41.1', 'F20.0'];

function node(what, args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${what} failed with exit code ${status}; what went wrong stands above.`);
}

/** Generates the sample once: what a person does to it later is theirs. */
function makeSample() {
  if (existsSync(dataset)) return;
  mkdirSync(sample, { recursive: true });
  const quotas = Object.fromEntries(codes.map((code) => [code, 10]));
  const config = { datasets: [{ files: 'dataset.jsonl', quotas }] };
  writeFileSync(join(sample, 'casewright.json'), `${JSON.stringify(config, null, 2)}\n`);
  const chosen = codes.flatMap((code) => ['--code', code]);
  node('Generating the sample', [
    ...[join(root, 'dist', 'cli.js'), 'generate', ...chosen, '--count', '4', '--seed', '7', '--out', dataset],
  ]);
}

function summarise() {
  const records = readFileSync(dataset, 'utf8').split('\n').filter(Boolean).map(codeOf);
  const counts = new Map();
  for (const code of records) counts.set(code, (counts.get(code) ?? 0) + 1);
  console.log(`\nSample dataset: ${relative(process.cwd(), dataset)}, ${records.length} records`);
  for (const [code, count] of [...counts].sort()) console.log(`  ${String(code).padEnd(12)} ${count}`);
  console.log('\nChecks:');
  const cli = join(root, 'dist', 'cli.js');
  node('Checking the sample', [cli, 'check', dataset, '--fail-on', 'never', '--max-findings', '5']);
  console.log('\nScores:');
  // A sample that somebody has emptied since has none: that is said, and does not stop the start.
  spawnSync(process.execPath, [cli, 'score', dataset], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The principal code of a line; a line a person broke must not stop the start. */
function codeOf(line) {
  try {
    return [JSON.parse(line).code].flat()[0] ?? 'no code';
  } catch {
    return 'unreadable';
  }
}

const windows = process.platform === 'win32';

/** Whether VS Code's desktop can open here: its command is there and so is a display. */
function hasDesktop() {
  const display = windows || process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(display) && spawnSync('code', ['--version'], { stdio: 'ignore', shell: windows }).status === 0;
}

function openDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', sample, dataset];
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const { status } = spawnSync('code', quoted, { stdio: 'inherit', shell: windows });
  if (status !== 0) throw new Error('The command `code` failed. `npm start -- --browser` serves VS Code to a browser.');
  console.log('\nVS Code opens on the sample. Casewright is in the activity bar.');
}

function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

async function serve() {
  if (!canServeVscode) {
    throw new Error('No VS Code here: install it, put its command `code` on PATH and run `npm start` again.');
  }
  prepareVscode();
  const { startVscode } = await loadHarness('vscodeServer');
  const server = await startVscode({
    port: Number(values.port),
    link: [root],
    autoShutdown: false,
  });
  const url = server.url({ folder: sample, file: dataset });
  try {
    const answer = await fetch(url);
    if (answer.status !== 200) throw new Error(`VS Code answered ${answer.status} at ${url}.`);
    console.log(`\nVS Code with Casewright: ${url}`);
    if (values['no-serve']) return console.log('It answered; not kept running.');
    console.log('Open it in a browser. Casewright is in the activity bar. Ctrl-C stops.');
    await untilStopped();
    console.log('\nStopping …');
  } finally {
    await server.stop();
  }
}

try {
  installPackages();
  node('The build', [join(root, 'build.mjs')]);
  makeSample();
  summarise();
  if (!values['no-serve'] && !values.browser && hasDesktop()) openDesktop();
  else await serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
