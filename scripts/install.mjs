// Installs what package-lock.json asks for and node_modules lacks. Plain Node: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What an outer `npm run` leaves in the environment that would mislead an inner npm. */
const misleading =
  /^(npm_config_(ignore_scripts|prefix|local_prefix|loglevel|noproxy|omit|include|production|global|workspace|dry_run)|npm_(package|lifecycle)_.*|npm_command|npm_execpath|npm_node_execpath|INIT_CWD|NODE_OPTIONS|NODE_ENV)$/i;

/** The environment for an npm called from here, whether or not an outer `npm run` called us. */
export function npmEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !misleading.test(name));
  return { ...Object.fromEntries(kept), ...extra };
}

/** Runs npm in a folder; throws, with npm's own words above, when it fails. */
export function npm(args, { cwd = root, env = npmEnvironment() } = {}) {
  const result = spawnSync('npm', args, {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.error) throw new Error(`npm could not be started (${result.error.message}). Install Node.js with npm.`);
  if (result.status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}. npm's message stands above.`);
}

/** Whether a folder's node_modules holds the versions its package-lock.json names, by npm's own record of what it installed. */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = read(record);
  return Object.entries(read(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

/** Installs the packages of a folder when they are missing or out of date. */
export function installPackages(folder = root) {
  if (isInstalled(folder)) return;
  console.log(`Installing the packages of ${folder === root ? 'Casewright' : folder.slice(root.length + 1)} …`);
  npm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder });
}
