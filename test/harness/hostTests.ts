import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root, temporaryFolder } from './paths.ts';
import { type ServerOptions, startVscode } from './vscodeServer.ts';
import { launchBrowser } from './workbench.ts';

/** One start of VS Code: which tests run in it and what it has open. */
export interface HostRun {
  /** Also the folder of its tests below test/extension; 'folder' is test/extension itself. */
  name: 'folder' | 'multiRoot' | 'noFolder' | 'untrusted' | 'agents' | 'privacy' | 'chaos';
  /** What is opened, below test/extension/workspaces; nothing without it. */
  workspace?: string;
  workspaceTrust?: boolean;
  /** User settings over those every start has. */
  settings?: Record<string, unknown>;
  /** Folders of other extensions, below test/extension. */
  link?: string[];
}

export const hostRuns: HostRun[] = [
  { name: 'folder', workspace: 'folder' },
  { name: 'multiRoot', workspace: 'multiRoot/casewright.code-workspace' },
  { name: 'noFolder' },
  { name: 'untrusted', workspace: 'folder', workspaceTrust: true },
  { name: 'agents', workspace: 'folder', settings: { 'chat.disableAIFeatures': false }, link: ['agents/models'] },
  { name: 'privacy', workspace: 'folder' },
  { name: 'chaos', workspace: 'folder' },
];

export interface HostReport {
  passes: number;
  failures: number;
  /** Full title and message of each test that failed. */
  failed: readonly string[];
  pending: number;
  /** What mocha printed. */
  output: string;
}

const sources = join(root, 'test', 'extension');
const bundles = join(root, 'node_modules', '.cache', 'casewright', 'host');

/** The test files of a run; empty when it has none. */
export function hostTestFiles({ name }: HostRun): string[] {
  const folder = name === 'folder' ? sources : join(sources, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
}

function linked({ link = [] }: HostRun): string[] {
  return link.map((folder) => join(sources, folder));
}

/** Bundles the tests module and a run's tests for the extension host; returns their paths. */
async function bundleHostTests(run: HostRun): Promise<{ module: string; tests: string[] }> {
  const outdir = join(bundles, run.name);
  rmSync(outdir, { recursive: true, force: true });
  const files = hostTestFiles(run);
  await build({
    entryPoints: [join(sources, 'index.ts'), ...files],
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const bundled = (file: string) => join(outdir, `${basename(file, '.ts')}.cjs`);
  return { module: bundled('index.ts'), tests: files.map(bundled) };
}

/** Copies a run's workspace, so that tests may write to it, and returns what to open. */
function copyWorkspace({ workspace }: HostRun, target: string): string | undefined {
  if (!workspace) return undefined;
  const [top] = workspace.split('/');
  cpSync(join(sources, 'workspaces', top!), join(target, top!), { recursive: true });
  return join(target, workspace);
}

interface Prepared {
  module: string;
  folder?: string;
  environment: Record<string, string>;
  report: string;
  dispose(): void;
}

async function prepare(run: HostRun, grep?: string): Promise<Prepared> {
  const { module, tests } = await bundleHostTests(run);
  const temporary = temporaryFolder('host');
  const report = join(temporary, 'report.json');
  return {
    module,
    folder: copyWorkspace(run, temporary),
    report,
    environment: {
      CASEWRIGHT_HOST_TESTS: JSON.stringify(tests),
      CASEWRIGHT_HOST_REPORT: report,
      CASEWRIGHT_ROOT: root,
      ...passedOn(),
      ...(grep ? { CASEWRIGHT_HOST_GREP: grep } : {}),
    },
    dispose: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** What a run of chaos is told: CASEWRIGHT_CHAOS_SEED, CASEWRIGHT_CHAOS_ACTS. */
function passedOn(): Record<string, string> {
  const all = Object.entries(process.env).filter(([name]) => name.startsWith('CASEWRIGHT_CHAOS_'));
  return Object.fromEntries(all.map(([name, value]) => [name, value ?? '']));
}

/** The report the tests module wrote as its last act. An exit code alone says 0 for a host that was killed. */
function readReport(path: string, code: number, log: string[], grep: string | undefined): HostReport {
  if (!existsSync(path)) {
    throw new Error(`The extension host ended (code ${code}) before its tests did.\n${log.join('\n').slice(-6000)}`);
  }
  const report = JSON.parse(readFileSync(path, 'utf8')) as HostReport;
  if (report.passes + report.failures === 0 && !grep) throw new Error('The extension host ran no test.');
  if (code !== 0 && report.failures === 0) throw new Error(`The extension host ended with code ${code}.`);
  return report;
}

/** Calls the run() of a module inside the extension host of a served VS Code of its own; resolves to how that ended. */
export async function runInHost(
  opening: { module: string; folder?: string; environment: Record<string, string> },
  options: ServerOptions,
  timeoutMs: number,
): Promise<{ code: number; log: string[] }> {
  const server = await startVscode({ ...options, testDriver: true });
  const browser = await launchBrowser();
  const log: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('console', (message) => log.push(message.text().replace(/\n\s+at http.*/g, '')));
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
      log.push(`${type}: ${args.join(' ')}`),
    );
    const exit = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The extension host did not end in time.\n${log.join('\n').slice(-6000)}`)),
        timeoutMs,
      );
      page.on('crash', () => reject(new Error('The browser page crashed.')));
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
    const { module: tests, folder, environment } = opening;
    await page.goto(server.url({ folder, extension: root, tests, environment }));
    return { code: await exit, log };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Runs a run's tests inside the real extension host of the served VS Code. */
export async function runHostTests(run: HostRun, grep?: string, timeoutMs = 480_000): Promise<HostReport> {
  const prepared = await prepare(run, grep);
  try {
    // VS Code's own git fails, in the process of the tests, when a folder with a repository is deleted under it.
    const settings = { 'git.enabled': false, ...run.settings };
    const options = { workspaceTrust: run.workspaceTrust, settings, link: linked(run) };
    const { code, log } = await runInHost(prepared, options, timeoutMs);
    return readReport(prepared.report, code, log, grep);
  } finally {
    prepared.dispose();
  }
}

/** Runs a run's tests in a desktop VS Code, which is downloaded first. */
export async function runDesktopTests(run: HostRun, grep?: string): Promise<HostReport> {
  const { runTests } = await import('@vscode/test-electron');
  const prepared = await prepare(run, grep);
  try {
    const launchArgs = prepared.folder ? [prepared.folder] : [];
    if (!run.workspaceTrust) launchArgs.push('--disable-workspace-trust');
    const code = await runTests({
      extensionDevelopmentPath: [root, ...linked(run)],
      extensionTestsPath: prepared.module,
      extensionTestsEnv: prepared.environment,
      launchArgs: [...launchArgs, '--disable-extensions'],
    }).catch((error: Error) => {
      if (existsSync(prepared.report)) return 1;
      throw new Error(`The desktop VS Code was not to be had or did not run: ${error.message}`);
    });
    return readReport(prepared.report, code, [], grep);
  } finally {
    prepared.dispose();
  }
}
