import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { ProviderItem, Scope } from '../../protocol.ts';
import type { App } from '../app.ts';
import { resultMessage } from '../generation/resultMessage.ts';
import { runGeneration } from '../generation/runGeneration.ts';
import { TOOLS } from '../ids.ts';
import { OFFLINE, providerLabel, requireTrust } from '../providers.ts';
import { scopeOf } from '../scope.ts';
import { namedTarget, nameOfDataset } from './namedDataset.ts';
import type { AgentTool } from './tool.ts';

interface Input {
  readonly codes: readonly string[];
  /** For each code. */
  readonly count: number;
  readonly dataset: string;
  readonly provider?: string;
  readonly languages?: readonly string[];
  readonly seed?: number;
}

/** Reports that one call may ask for. */
const MOST_REPORTS = 1000;

interface Job extends Required<Pick<Input, 'codes' | 'count'>> {
  readonly target: vscode.Uri;
  readonly provider: ProviderItem;
}

/** Generation, asked for by a model and confirmed by the user. */
export function generateTool(app: App): AgentTool<Input> {
  return {
    name: TOOLS.generateReports,
    describe: ({ codes, count, dataset }) => `Generating ${reports(codes.length * count)} into ${dataset}`,
    async ask(input) {
      const job = await jobOf(app, input);
      const total = reports(job.codes.length * job.count);
      return { title: `Generate ${total} into ${nameOfDataset(job.target)}?`, message: await inWords(app, job) };
    },
    async run(input, token) {
      const { target, provider, codes, count } = await jobOf(app, input);
      if (target.scheme === 'file') await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
      const request = {
        ...{ codes, count, provider: provider.name, target },
        ...(input.languages && { languages: input.languages }),
        seed: input.seed ?? Math.floor(Math.random() * 2 ** 32),
      };
      const result = await runGeneration(app, request, token).catch((error: unknown) => {
        if (!(error instanceof vscode.CancellationError)) throw error;
        throw new CasewrightError(
          'usage',
          'refused',
          'The user does not want requests to be sent there',
          'Do not try again; the provider “offline” sends nothing.',
        );
      });
      const { total, added, skipped, rejected, failed, cancelled } = result;
      return {
        dataset: nameOfDataset(target),
        ...{ total, added, alreadyThere: skipped, rejected, failed },
        ...(cancelled && { cancelled }),
        message: resultMessage(result, nameOfDataset(target)).text,
      };
    },
  };
}

/** @throws CasewrightError for what is wrong with the order */
async function jobOf(app: App, { codes: named, count, dataset, provider: asked }: Input): Promise<Job> {
  const codes = [...new Set(named.map((code) => code.trim()).filter((code) => code !== ''))];
  if (codes.length === 0) throw wrong('no-code', 'No code was named', 'Give ICD-10 codes as “codes”, such as F41.1.');
  if (codes.length * count > MOST_REPORTS) {
    const remedy = 'Ask for fewer, or let the user run the command Generate Reports….';
    throw wrong('too-many', `At most ${MOST_REPORTS} reports can be asked for in one call`, remedy);
  }
  const target = await namedTarget(app, dataset);
  const scope = scopeOf(target);
  await requireKnown(app, scope, codes);
  const name = asked?.trim() || (await app.providers.defaultName(scope));
  requireTrust(scope, name);
  return { codes, count, target, provider: await app.providers.describe(scope, name) };
}

/** @throws CasewrightError `unknown-code` with codes that may have been meant */
async function requireKnown(app: App, scope: Scope, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    // A block such as F30-F39 is spread over its codes; the run knows which there are.
    if (code.includes('-')) continue;
    const { entry, suggestions, catalogue } = await app.engine.request('codes.describe', { scope, code });
    if (entry) continue;
    const near = suggestions.slice(0, 5).map((each) => `${each.code} (${each.title})`);
    const remedy =
      near.length > 0 ? `Did you mean one of: ${near.join(', ')}` : 'Give a code of chapter F, such as F41.1.';
    throw wrong('unknown-code', `${code} is no code of ${catalogue}`, remedy);
  }
}

async function inWords(app: App, { codes, count, target, provider }: Job): Promise<vscode.MarkdownString> {
  const scope = scopeOf(target);
  const titles = await Promise.all(
    codes.slice(0, 10).map(async (code) => {
      const { entry } = await app.engine.request('codes.describe', { scope, code });
      return entry ? `${code} ${entry.title}` : code;
    }),
  );
  const others = codes.length > 10 ? ` and ${codes.length - 10} more` : '';
  const words = new vscode.MarkdownString();
  const each = codes.length > 1 ? `${count} for each of ` : `${reports(count)} for `;
  words.appendText(`${each}${titles.join('; ')}${others}.`);
  words.appendMarkdown('\n\n');
  words.appendText(`They are written to ${nameOfDataset(target)} by ${whoWrites(provider)}`);
  return words;
}

function whoWrites({ name, origin, remote }: ProviderItem): string {
  if (name === OFFLINE || origin === undefined) return 'the offline composer, on this computer. Nothing is sent.';
  const where = origin.startsWith('vscode:') ? 'through VS Code to its vendor' : `to ${origin}`;
  const sent = `What the reports should be like is sent ${where} (diagnosis, age band, kind of note and the like)`;
  return `${providerLabel(name)}. ${sent}${remote ? '' : ', a server on this computer'}; the texts of the dataset are not.`;
}

function reports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}

function wrong(code: string, message: string, remedy: string): CasewrightError {
  return new CasewrightError('usage', code, message, remedy);
}
