import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import { editorModelName, editorModelOf } from '../engine/generate/providers/editorModel.ts';
import type { EditorModelAnswer, EditorModelRequest } from '../protocol/agents.ts';

/** A language model that VS Code offers: of Copilot, or of another extension. */
export interface EditorModel {
  /** `vscode:<vendor>/<id>`, as a provider is named. */
  readonly name: string;
  /** As its vendor writes it: `GPT-4o`. */
  readonly label: string;
  readonly vendor: string;
}

/** VS Code's language models (`vscode.lm`), asked on behalf of the engine in its worker. */
export interface EditorModels {
  /** Those there are now; empty where VS Code offers none. */
  list(): Promise<readonly EditorModel[]>;
  /**
   * @throws CasewrightError kind `provider`: `restricted`, `unknown-model`, `consent-needed`, `model-blocked`, `no-credit`,
   * `rate-limited`, `timed-out`, `server-failed`
   */
  send(request: EditorModelRequest, token: vscode.CancellationToken): Promise<EditorModelAnswer>;
}

/** The longest the list is waited for: extensions that offer models may first have to start. */
const LISTING_MS = 5000;
/** A model that sends nothing for so long is given up. */
const SILENCE_MS = 180_000;

export function createEditorModels(): EditorModels {
  return {
    async list() {
      const models = await within(LISTING_MS, vscode.lm.selectChatModels(), []);
      const byName = new Map<string, EditorModel>();
      for (const { vendor, id, name } of models) {
        const own = editorModelName(vendor, id);
        if (editorModelOf(own) && !byName.has(own)) byName.set(own, { name: own, label: name || id, vendor });
      }
      return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
    },
    async send(request, token) {
      if (!vscode.workspace.isTrusted) throw failure('restricted', `${request.name} is not used in Restricted Mode`);
      const model = await find(request.name);
      const stop = new vscode.CancellationTokenSource();
      const watch = token.onCancellationRequested(() => stop.cancel());
      let isSilent = false;
      let timer: NodeJS.Timeout | undefined;
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          isSilent = true;
          stop.cancel();
        }, SILENCE_MS);
      };
      try {
        alive();
        return await ask(model, request, stop.token, alive);
      } catch (error) {
        if (isSilent) throw failure('timed-out', `${request.name} fell silent`, 'Try again, or choose another model.');
        throw failureOf(request.name, error);
      } finally {
        clearTimeout(timer);
        watch.dispose();
        stop.dispose();
      }
    },
  };
}

async function find(name: string): Promise<vscode.LanguageModelChat> {
  const wanted = editorModelOf(name);
  const [model] = wanted ? await vscode.lm.selectChatModels(wanted) : [];
  if (model) return model;
  throw unknownModel(name);
}

/** The instructions go before the prompt: messages of extensions have no role for them. */
async function ask(
  model: vscode.LanguageModelChat,
  { system, prompt, temperature }: EditorModelRequest,
  token: vscode.CancellationToken,
  onPart: () => void,
): Promise<EditorModelAnswer> {
  const message = vscode.LanguageModelChatMessage.User([system, prompt].filter((part) => part !== '').join('\n\n'));
  const options = { justification: 'To write the reports you asked for.', modelOptions: { temperature } };
  const response = await model.sendRequest([message], options, token);
  let content = '';
  for await (const part of response.stream) {
    onPart();
    if (part instanceof vscode.LanguageModelTextPart) content += part.value;
  }
  // A stream that was cancelled may end as if it were whole.
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  const { id, version } = model;
  return { content, model: version === '' || version === id ? id : `${id} ${version}` };
}

/** What VS Code or the model's vendor says against a request, as an expected failure; a bug stays what it is. */
function failureOf(name: string, error: unknown): unknown {
  if (error instanceof CasewrightError) return error;
  if (error instanceof vscode.CancellationError) return failure('cancelled', `The request to ${name} was cancelled`);
  const { code, name: kind, message } = error as Partial<vscode.LanguageModelError>;
  const said = message ? `: ${message.replace(/[.\s]+$/, '')}` : '';
  if (code === vscode.LanguageModelError.NotFound.name) return unknownModel(name);
  if (code === vscode.LanguageModelError.NoPermissions.name)
    return failure(
      'consent-needed',
      `VS Code does not let Casewright use ${name}`,
      'Allow it when VS Code asks; a refusal is taken back under Accounts, Manage Language Model Access.',
    );
  if (code === vscode.LanguageModelError.Blocked.name)
    return failure('model-blocked', `${name} refused the request${said}`, 'Choose another model, or try again later.');
  if (/quota/i.test(`${code} ${kind} ${message}`))
    return failure('no-credit', `The allowance for ${name} is used up${said}`, 'Choose another provider, or wait.');
  if (/rate.?limit|too many requests/i.test(`${code} ${kind} ${message}`))
    return failure('rate-limited', `${name} takes no more requests for now${said}`, 'Wait a while, then resume.');
  return failure('server-failed', `${name} could not answer${said}`, 'Try again, or choose another model.');
}

function unknownModel(name: string): CasewrightError {
  return failure(
    'unknown-model',
    `VS Code offers no language model “${name}” at the moment`,
    'Sign in to the extension it comes from (Copilot: GitHub), or choose another one with Select Provider.',
  );
}

function failure(code: string, message: string, remedy?: string): CasewrightError {
  return new CasewrightError('provider', code, message, remedy);
}

async function within<T>(milliseconds: number, promise: Thenable<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
