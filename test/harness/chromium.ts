import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './paths.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const fixedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The browser that tests drive, or undefined: CASEWRIGHT_CHROMIUM, one on PATH, one in its usual place, Playwright's own. */
export function findChromium(): string | undefined {
  const asked = process.env.CASEWRIGHT_CHROMIUM;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CASEWRIGHT_CHROMIUM names ${asked}, which does not exist.`);
    return asked;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...fixedPlaces,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path) && runs(path));
}

/** Some systems have a launcher of that name that only says where to get the browser. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function attempt(what: string, commands: [string, string[]][]): void {
  console.log(`Installing a browser for the tests: ${what} …`);
  try {
    for (const [command, args] of commands) {
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  } catch (error) {
    console.warn(`That did not work: ${(error as Error).message}`);
  }
}

/**
 * Finds a browser, or installs one: Debian's package as root on Debian, else Playwright's download.
 * @throws Error with the remedy when neither can be had.
 */
export function ensureChromium(): string {
  const present = findChromium();
  if (present) return present;
  if (isDebianRoot()) {
    attempt('the chromium package', [
      ['apt-get', ['update', '-qq']],
      ['apt-get', ['install', '-y', '-qq', 'chromium']],
    ]);
  }
  if (!findChromium()) {
    const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
    attempt("Playwright's download", [[process.execPath, [cli, 'install', 'chromium']]]);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome, or name one in CASEWRIGHT_CHROMIUM.',
  );
}
