import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { editorModelOf } from '../../engine/generate/providers/editorModel.ts';
import type { PresetItem, Scope } from '../../protocol.ts';
import type { App } from '../app.ts';
import { COMMANDS, CONFIG_FILE } from '../ids.ts';
import { askText, onlyStep, pickOne, type StepFrame } from '../multiStep.ts';
import { OFFLINE, providerLabel, providerPlace } from '../providers.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';

/** Select Provider…, Set API Key…, Open casewright.json. */
export function registerProviders(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.selectProvider, () => selectProvider(app)),
    registerCommand(COMMANDS.setApiKey, (name?: unknown) =>
      setApiKey(app, typeof name === 'string' ? name : undefined),
    ),
    registerCommand(COMMANDS.openConfiguration, (below?: unknown) =>
      openConfiguration(below instanceof vscode.Uri ? below : undefined),
    ),
  ];
}

const HOST_TITLES: Readonly<Record<string, string>> = {
  vllm: 'vLLM',
  ollama: 'Ollama',
  'lm-studio': 'LM Studio',
  openrouter: 'OpenRouter',
  deepseek: 'DeepSeek',
};

async function selectProvider(app: App): Promise<void> {
  const scope = scopeOf();
  if (!scope.trusted) {
    throw new CasewrightError(
      'config',
      'restricted',
      'In Restricted Mode only the offline composer writes reports',
      'Trust the folder to choose another provider.',
    );
  }
  const name = await chooseProvider(app, scope);
  const provider = await app.providers.describe(scope, name);
  await app.providers.setDefault(name);
  const takesKey = provider.remote && provider.origin && !editorModelOf(name);
  const remoteWithoutKey = takesKey && !(await app.providers.keyFor(provider.origin));
  const place = providerPlace(name) && ` (${HOST_TITLES[providerPlace(name)] ?? providerPlace(name)})`;
  const hint = remoteWithoutKey ? ` ${new URL(provider.origin!).host} will want an API key.` : '';
  const message = `${providerLabel(name)}${place} now writes your reports.${hint}`;
  void vscode.window.showInformationMessage(message, ...(remoteWithoutKey ? [SET_KEY] : [])).then((answer) => {
    if (answer === SET_KEY) void vscode.commands.executeCommand(COMMANDS.setApiKey, name);
  });
}

const SET_KEY = 'Set API Key…';

async function chooseProvider(app: App, scope: Scope): Promise<string> {
  const { providers, presets } = await app.engine.request('config.read', { scope });
  const current = await app.providers.defaultName(scope);
  const models = await app.models.list();
  const mark = (name: string) => (name === current ? 'in use' : '');
  const isOffered = (name: string) => models.some((model) => model.name === name);
  const named = [...new Set([...providers, current])].filter((name) => !isOffered(name));
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items = [
    ...named.map((name) => ({
      label: providerLabel(name),
      description: [providerPlace(name), mark(name)].filter((part) => part !== '').join(' · '),
      ...(name === OFFLINE && { detail: 'Not a language model: built in, writes on this computer without a network.' }),
      name,
    })),
    separator('Known models'),
    ...presets.map((preset) => ({
      label: preset.name,
      description: preset.hosts.map(({ name }) => HOST_TITLES[name] ?? name).join(', '),
      preset,
    })),
    separator('Language models of VS Code'),
    ...models.map(({ name, label, vendor }) => ({
      label,
      description: [vendor, mark(name)].filter((part) => part !== '').join(' · '),
      name,
    })),
    ...(models.length === 0 ? [{ label: 'None at the moment', detail: HOW_TO_GET_MODELS, none: true }] : []),
    separator('Others'),
    { label: 'Another server…', description: 'any address that speaks the OpenAI protocol', other: true },
  ];
  const active = items.find((item) => 'name' in item && item.name === current);
  const chosen = await pickOne(onlyStep('Select Provider'), {
    items,
    placeholder: 'Who should write your reports?',
    active,
  });
  if (chosen === 'back') throw new vscode.CancellationError();
  if ('name' in chosen) return chosen.name;
  if ('preset' in chosen) return choosePresetHost(chosen.preset);
  if ('none' in chosen) {
    void vscode.window.showInformationMessage(HOW_TO_GET_MODELS);
    throw new vscode.CancellationError();
  }
  return describeServer(app);
}

const HOW_TO_GET_MODELS =
  'Sign in to GitHub Copilot, or install an extension that brings language models to VS Code’s chat; they then stand here.';

async function choosePresetHost(preset: PresetItem): Promise<string> {
  const items = preset.hosts.map(({ name, origin, remote, install }) => ({
    label: HOST_TITLES[name] ?? name,
    description: remote ? `online, ${new URL(origin).host}` : `on this computer, ${new URL(origin).host}`,
    ...(install !== undefined && { detail: `To get the model: ${install}` }),
    host: name,
  }));
  const chosen = await pickOne(onlyStep(`Select Provider: ${preset.name}`), {
    items,
    placeholder: 'Where does the model run?',
  });
  if (chosen === 'back') throw new vscode.CancellationError();
  return `${preset.name}@${chosen.host}`;
}

/** A server nobody described yet: its address, then one of the models it offers. */
async function describeServer(app: App): Promise<string> {
  const frame = (step: number): StepFrame => ({
    title: 'Select Provider: another server',
    step,
    totalSteps: 2,
    canGoBack: step > 1,
  });
  for (let address = ''; ; ) {
    const answer = await askText(frame(1), {
      prompt: 'Address of the server, mostly ending in /v1',
      placeholder: 'http://127.0.0.1:11434/v1',
      value: address,
      validate: checkAddress,
    });
    if (answer === 'back') throw new vscode.CancellationError();
    address = answer.trim();
    const model = await chooseModel(app, address, frame(2));
    if (model !== 'back') return `${model}@${address}`;
  }
}

/** What is wrong with the address of a server. */
export function checkAddress(value: string): string | undefined {
  const text = value.trim();
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    return 'Type the whole address, beginning with http:// or https://.';
  const { username, password } = new URL(text);
  return username || password ? 'Leave the user name and password out; keys are stored with Set API Key.' : undefined;
}

async function chooseModel(app: App, baseUrl: string, frame: StepFrame): Promise<string | 'back'> {
  const { origin } = new URL(baseUrl);
  const local = /^(?:localhost|127\.|\[::1\])/.test(new URL(baseUrl).hostname);
  await app.providers.requireConsent({ name: origin, origin, remote: !local });
  const apiKey = await app.providers.keyFor(origin);
  const request = { baseUrl, ...(apiKey !== undefined && { apiKey }), allowedOrigins: app.providers.allowedOrigins() };
  const models = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Asking ${new URL(baseUrl).host} for its models` },
    // A server without a list still takes requests: the name is then typed.
    () => app.engine.request('provider.models', request).catch(() => []),
  );
  if (models.length > 0) {
    const chosen = await pickOne(frame, { items: models.map((label) => ({ label })), placeholder: 'Which model?' });
    return chosen === 'back' ? 'back' : chosen.label;
  }
  return askText(frame, {
    prompt: `${new URL(baseUrl).host} did not name its models. Which model should write?`,
    validate: (value) => (value.trim() === '' ? 'Type the name of a model.' : undefined),
  });
}

async function setApiKey(app: App, named: string | undefined): Promise<void> {
  const scope = scopeOf();
  const name = named ?? (await chooseKeyOwner(app, scope));
  const { origin } = await app.providers.describe(scope, name);
  if (origin === undefined || editorModelOf(name)) {
    const what =
      origin === undefined ? 'The offline composer needs no key.' : 'VS Code keeps the sign-in to its models.';
    void vscode.window.showInformationMessage(what);
    return;
  }
  const { host } = new URL(origin);
  const known = (await app.providers.keyFor(origin)) !== undefined;
  const key = await askText(onlyStep(`API Key for ${host}`), {
    prompt: `The key is stored safely on this computer and sent to ${host} only.${known ? ' Leave it empty to delete the stored key.' : ''}`,
    placeholder: known ? 'A key is stored; type another one to replace it' : 'Paste the key',
    password: true,
    validate: (value) => (value === '' && !known ? 'Paste the key, or press Escape.' : undefined),
  });
  if (key === 'back') return;
  if (key.trim() === '') await app.providers.deleteKey(origin);
  else await app.providers.storeKey(origin, key.trim());
  void vscode.window.showInformationMessage(
    key.trim() === '' ? `The key for ${host} was deleted.` : `The key for ${host} was stored.`,
  );
}

async function chooseKeyOwner(app: App, scope: Scope): Promise<string> {
  const { providers, presets, embeddings = OFFLINE } = await app.engine.request('config.read', { scope });
  const current = await app.providers.defaultName(scope);
  const hosted = presets.flatMap((preset) =>
    preset.hosts.filter(({ remote }) => remote).map(({ name }) => `${preset.name}@${name}`),
  );
  const described = await Promise.all(
    [...new Set([current, ...providers, embeddings, ...hosted])].map((name) =>
      app.providers.describe(scope, name).catch(() => undefined),
    ),
  );
  const byOrigin = new Map(
    described.flatMap((item) => (item?.baseUrl ? [[item.origin!, item] as const] : [])).reverse(),
  );
  const items = [...byOrigin].reverse().map(([origin, { name, remote }]) => ({
    label: new URL(origin).host,
    description: remote ? '' : 'on this computer',
    name,
  }));
  const chosen = await pickOne(onlyStep('Set API Key'), { items, placeholder: 'For which service?' });
  if (chosen === 'back') throw new vscode.CancellationError();
  return chosen.name;
}

/** Shows casewright.json, or begins one in the first folder. */
/**
 * Shows casewright.json, a new one where there is none.
 * @param below a dataset, for the one that applies to it; else the first folder's
 */
async function openConfiguration(below: vscode.Uri | undefined): Promise<void> {
  const nearest = below && (await nearestConfiguration(below));
  if (nearest) {
    await vscode.window.showTextDocument(nearest);
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder)
    throw new CasewrightError(
      'usage',
      'no-folder',
      'No folder is open',
      'Open the folder of your datasets; casewright.json stands in it.',
    );
  const uri = vscode.Uri.joinPath(folder.uri, CONFIG_FILE);
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), FIRST_CONFIG);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
}

async function nearestConfiguration(below: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (let folder = vscode.Uri.joinPath(below, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const uri = vscode.Uri.joinPath(folder, CONFIG_FILE);
    if (await exists(uri)) return uri;
    if (vscode.Uri.joinPath(folder, '..').path === folder.path) return undefined;
  }
}

function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(
    vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    ),
  );
}

const FIRST_CONFIG = `${JSON.stringify({ datasets: [{ files: '*.jsonl', quotas: { 'F32.1': 40, 'F41.1': 40 } }], generation: { provider: 'offline' } }, null, 2)}\n`;
