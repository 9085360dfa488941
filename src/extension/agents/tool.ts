import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { asEditorRemedy, asSentence } from '../sentences.ts';

/** What a person is asked before a tool does what it was called for. */
export interface Question {
  readonly title: string;
  readonly message: vscode.MarkdownString;
}

/** A tool that language models may call. */
export interface AgentTool<I> {
  readonly name: string;
  /** What happens, while it happens: `Checking d.jsonl`. */
  describe(input: I): string;
  /** What has to be asked first; undefined where nothing is written or told that is not told yet. */
  ask?(input: I, token: vscode.CancellationToken): Promise<Question | undefined>;
  /**
   * @returns what the model is told, as JSON
   * @throws CasewrightError with a remedy that a model can follow: what to call instead
   */
  run(input: I, token: vscode.CancellationToken): Promise<object>;
}

/** Registers a tool of package.json. Its expected failures reach the model as sentences it can act on. */
export function registerTool<I>(tool: AgentTool<I>): vscode.Disposable {
  return vscode.lm.registerTool<I>(tool.name, {
    async prepareInvocation({ input }, token) {
      const invocationMessage = tool.describe(input);
      const question = await tool.ask?.(input, token).catch((error: unknown) => {
        // The call itself fails with it, where the model is told.
        if (error instanceof CasewrightError) return undefined;
        throw error;
      });
      return { invocationMessage, ...(question && { confirmationMessages: question }) };
    },
    async invoke({ input }, token) {
      try {
        const told = await tool.run(input, token);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(told))]);
      } catch (error) {
        if (error instanceof CasewrightError) throw new Error(inWords(error));
        throw error;
      }
    },
  });
}

/** What went wrong and what to do about it, for a model. */
export function inWords({ message, remedy }: CasewrightError): string {
  return [asSentence(message), remedy === undefined ? '' : asSentence(asEditorRemedy(remedy))].join(' ').trim();
}

/** Waits for a promise no longer than somebody wants it. */
export function whileWanted<T>(promise: Promise<T>, token: vscode.CancellationToken): Promise<T> {
  let watch: vscode.Disposable | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    watch = token.onCancellationRequested(() => reject(new vscode.CancellationError()));
  });
  return Promise.race([promise, cancelled]).finally(() => watch?.dispose());
}
