import * as vscode from 'vscode';
import type { Scope } from '../../protocol.ts';
import type { App } from '../app.ts';
import { SETTINGS, STATE } from '../ids.ts';
import { askText, pickOne, type Step } from '../multiStep.ts';
import { OFFLINE, providerLabel, providerPlace } from '../providers.ts';
import { toUri } from '../scope.ts';
import { type CoverageChoice, settleCoverage, uncoveredCodes } from './coverage.ts';
import { chooseNewFile } from './newDataset.ts';
import { chooseCodes } from './searchCodes.ts';

/** What has to be known before reports can be generated. */
export interface Answers {
  readonly codes: readonly string[];
  readonly count: number;
  readonly languages: readonly string[] | undefined;
  readonly provider: string;
  /** A URI or path, or `untitled`. */
  readonly target: string;
}

const MOST_PER_CODE = 100_000;

/** The questions, and the answers to those that do not arise. */
export async function generationSteps(
  app: App,
  scope: Scope,
): Promise<{ steps: Step<Answers>[]; defaults: Partial<Answers> }> {
  const config = await app.engine.request('config.read', { scope });
  const defaultProvider = await app.providers.defaultName(scope);
  const models = scope.trusted ? await app.models.list() : [];
  const named = [defaultProvider, ...config.providers, ...models.map(({ name }) => name)];
  const names = scope.trusted ? [...new Set(named)] : [OFFLINE];
  await app.codesTree.ready();
  const others = [
    countStep(),
    ...(config.setsLanguage ? [] : [languageStep(app)]),
    providerStep(names, defaultProvider),
    targetStep(app),
  ];
  return {
    defaults: {
      ...(names.length === 1 && { provider: names[0]! }),
      ...(config.setsLanguage && { languages: undefined }),
    },
    steps: [codesStep(app), coverageStep(app, { scope, names, defaultProvider, others }), ...others],
  };
}

function codesStep(app: App): Step<Answers> {
  return {
    applies: ({ codes }) => codes === undefined,
    ask: async (_, frame) => ({ codes: await chooseCodes(app, frame) }),
  };
}

interface CoverageOptions extends CoverageChoice {
  readonly defaultProvider: string;
  /** The questions that follow. */
  readonly others: readonly Step<Answers>[];
}

/** What the offline composer has no words for is said before the other questions, not after their answers. */
function coverageStep(app: App, { defaultProvider, others, ...choice }: CoverageOptions): Step<Answers> {
  return {
    applies: (state) =>
      (state.provider ?? defaultProvider) === OFFLINE &&
      uncoveredCodes(app, state.codes ?? []).length > 0 &&
      // With nothing else to ask, the run itself says it as soon.
      others.some((step) => step.applies(state)),
    ask: ({ codes = [] }, frame) => settleCoverage(app, codes, choice, frame),
  };
}

function countStep(): Step<Answers> {
  return {
    applies: ({ count }) => count === undefined,
    async ask({ codes = [], count }, frame) {
      const suggested = vscode.workspace.getConfiguration(SETTINGS.section).get(SETTINGS.reportsPerCode, 10);
      const shown = codes.slice(0, 6).join(', ') + (codes.length > 6 ? ' …' : '');
      const answer = await askText(frame, {
        prompt:
          codes.length === 1
            ? `How many reports for ${shown}?`
            : `How many reports for each of the ${codes.length} codes (${shown})?`,
        value: String(count ?? suggested),
        validate: (value) => checkCount(value),
      });
      return answer === 'back' ? 'back' : { count: Number(answer) };
    },
  };
}

/** What is wrong with a number of reports. */
export function checkCount(value: string): string | undefined {
  if (!/^\d+$/.test(value.trim()) || Number(value) < 1) return 'Type a whole number from 1 on.';
  return Number(value) > MOST_PER_CODE ? `At most ${MOST_PER_CODE} reports for each code in one go.` : undefined;
}

function languageStep(app: App): Step<Answers> {
  const items = [
    { label: 'English', languages: ['en'] },
    { label: 'Spanish', description: 'Español', languages: ['es'] },
    { label: 'English and Spanish', description: 'half of the reports each', languages: ['en', 'es'] },
  ];
  return {
    applies: (state) => !('languages' in state),
    async ask({ languages }, frame) {
      const last = languages?.join() ?? app.context.globalState.get(STATE.language, 'en');
      const active = items.find((item) => item.languages.join() === last);
      const chosen = await pickOne(frame, { items, placeholder: 'Which language should the reports be in?', active });
      if (chosen === 'back') return 'back';
      await app.context.globalState.update(STATE.language, chosen.languages.join());
      return { languages: chosen.languages };
    },
  };
}

function providerStep(names: readonly string[], preferred: string): Step<Answers> {
  const items = names.map((name) => ({
    label: providerLabel(name),
    description: [providerPlace(name), name === preferred ? 'used by default' : '']
      .filter((part) => part !== '')
      .join(' · '),
    detail: name === OFFLINE ? 'Not a language model: built in, writes on this computer without a network.' : undefined,
    name,
  }));
  return {
    applies: ({ provider }) => provider === undefined,
    async ask({ provider }, frame) {
      const active = items.find(({ name }) => name === (provider ?? preferred));
      const chosen = await pickOne(frame, { items, placeholder: 'Who should write the reports?', active });
      return chosen === 'back' ? 'back' : { provider: chosen.name };
    },
  };
}

interface TargetItem extends vscode.QuickPickItem {
  readonly target?: string;
}

function targetStep(app: App): Step<Answers> {
  return {
    applies: ({ target }) => target === undefined,
    async ask(state, frame) {
      const { items, active } = targetItems(app);
      const chosen = await pickOne(frame, { items, placeholder: 'Where should the reports go?', active });
      if (chosen === 'back') return 'back';
      if (chosen.target !== undefined) return { target: chosen.target };
      const file = await chooseNewFile();
      // Going away from the file dialogue leads back to this question.
      return file ? { target: file.toString() } : this.ask(state, frame);
    },
  };
}

function targetItems(app: App): { items: TargetItem[]; active: TargetItem | undefined } {
  const current = app.datasets.active()?.uri.toString();
  const existing = app.datasets.all().map(
    ({ uri, name, summary }): TargetItem => ({
      label: `$(database) ${name}`,
      description: [`${summary.records} reports`, folderOf(uri)].filter((part) => part !== '').join(' · '),
      target: uri.toString(),
    }),
  );
  const items: TargetItem[] = [
    ...existing,
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: '$(new-file) New file…', description: 'choose a name and a folder' },
    { label: '$(edit) New untitled file', description: 'decide later whether to save it', target: 'untitled' },
  ];
  return { items, active: existing.find(({ target }) => target === current) };
}

/** Below the workspace: `cohort/2024`; nothing for files at its top. */
function folderOf(uri: vscode.Uri): string {
  return uri.scheme === 'file'
    ? vscode.workspace.asRelativePath(uri).split('/').slice(0, -1).join('/')
    : 'not saved yet';
}

/** The file or document behind an answer; a new untitled document is made for it. */
export async function resolveTarget(target: string): Promise<vscode.Uri> {
  if (target !== 'untitled') return toUri(target);
  return (await vscode.workspace.openTextDocument({ language: 'jsonl', content: '' })).uri;
}
