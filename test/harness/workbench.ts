import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { artefacts, root } from './paths.ts';
import { type ServerOptions, startVscode, type VscodeServer } from './vscodeServer.ts';

/** The themes screens are looked at in. */
export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  highContrast: 'Default High Contrast',
} as const;

export interface WorkbenchOptions extends ServerOptions {
  /** A folder's or a .code-workspace file's absolute path; an empty window without it. */
  folder?: string;
  /** A file to open. */
  file?: string;
  theme?: keyof typeof themes;
  width?: number;
  height?: number;
  /** Use Casewright as built from its sources (the default); false when `install` brings it. */
  fromSources?: boolean;
}

export interface Workbench {
  page: Page;
  server: VscodeServer;
  /** What the page wrote to its console as errors, but for the workbench's own known noise. */
  consoleErrors: string[];
  /** Saves test/artefacts/<name>.png and returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that tests drive. Whoever starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run `node scripts/prepareVscode.mjs` first.');
  return chromium.launch({ executablePath, args: browserArguments });
}

/** What the workbench itself reports as an error in any window, offline and without a gallery. */
const knownNoise = [
  /net::ERR_(INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_REFUSED|ABORTED|TUNNEL_CONNECTION_FAILED)/,
  /Failed to load resource/,
  /serviceWorker\.js|bad HTTP response code \(404\) was received when fetching the script/,
  /vsda|defaultChatAgent|extensions gallery|WebSocket close/i,
  /Timed out waiting for authentication provider/,
];

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  const add = (text: string) => {
    if (!knownNoise.some((noise) => noise.test(text))) errors.push(text);
  };
  page.on('console', (message) => message.type() === 'error' && add(message.text()));
  page.on('pageerror', (error) => add(`${error.name}: ${error.message}`));
  return errors;
}

/**
 * Opens a real VS Code window as a person would see it: served workbench, driven browser.
 * @throws Error when the window does not come up within a minute.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { theme = 'light', width = 1280, height = 800, fromSources = true, ...rest } = options;
  const server = await startVscode({
    ...rest,
    link: fromSources ? [root, ...(rest.link ?? [])] : rest.link,
    settings: { 'workbench.colorTheme': themes[theme], 'window.autoDetectColorScheme': false, ...options.settings },
  });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width, height } });
    const consoleErrors = collectErrors(page);
    await page.goto(server.url({ folder: rest.folder, file: rest.file }));
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    return {
      page,
      server,
      consoleErrors,
      async screenshot(name) {
        mkdirSync(artefacts, { recursive: true });
        const path = join(artefacts, `${name}.png`);
        await page.screenshot({ path });
        return path;
      },
      async close() {
        await browser?.close();
        await server.stop();
      },
    };
  } catch (error) {
    await browser?.close();
    await server.stop();
    throw error;
  }
}

/** The side bar: scope locators to it, since a file's name also stands in tabs and Problems. */
export function sideBar(page: Page): Locator {
  return page.locator('[id="workbench.parts.sidebar"]');
}

/** Shows a view container by its title in the activity bar. */
export async function openViewContainer(page: Page, title: string): Promise<Locator> {
  const tab = page.locator('.activitybar .composite-bar').getByRole('tab', { name: title, exact: false });
  await tab.waitFor({ timeout: 60_000 });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  await page.mouse.move(1, 1); // else the tab's tooltip covers the view
  const bar = sideBar(page);
  await bar.locator('.composite.title').getByText(title, { exact: false }).first().waitFor();
  return bar;
}

/** Opens the command palette and runs the command with this title (`Casewright: Search Codes`). */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = quickInput(page).locator('input[type="text"]');
  await input.waitFor();
  await input.fill(`>${title}`);
  await quickInput(page).locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** The quick pick or input box at the top of the window. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible');
}

/** Types into the open quick pick or input box; presses Enter unless told otherwise. */
export async function answerQuickInput(page: Page, text: string, { enter = true } = {}): Promise<void> {
  const input = quickInput(page).locator('input[type="text"]');
  await input.waitFor();
  await input.fill(text);
  if (enter) await page.keyboard.press('Enter');
}

/** Opens a file of the folder by its path, through quick open. */
export async function openFile(page: Page, path: string): Promise<Locator> {
  await page.keyboard.press('Control+P');
  const input = quickInput(page).locator('input[type="text"]');
  await input.waitFor();
  await input.fill(path);
  const name = path.split('/').at(-1)!;
  await quickInput(page).locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  // The file before it stays in sight until it is read; what is asked meanwhile loses the focus to it and goes.
  await page
    .locator(`.monaco-editor.focused[data-uri$="/${encodeURIComponent(name)}"]`)
    .first()
    .waitFor();
  return page
    .locator('.editor-instance')
    .filter({ has: page.locator('.view-lines') })
    .first();
}

/** The notifications on screen: toasts and the centre alike. */
export function notifications(page: Page): Locator {
  return page.locator('.notification-list-item');
}

/** The document inside the webview of the active editor or view. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}
