import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { FoundIdentifier } from '../../protocol/agents.ts';
import { nameOfDataset } from './namedDataset.ts';
import type { Question } from './tool.ts';

/** What of a dataset's texts a person lets language models read, until the window closes. */
export interface TextConsent {
  /**
   * What has to be asked before text goes to the model that called; undefined where it was agreed to already.
   * @throws CasewrightError `restricted` in Restricted Mode, where nothing is sent
   * @param call what the question is for: the same for asking and using
   */
  ask(call: string, dataset: vscode.Uri, identifiers: readonly FoundIdentifier[]): Question | undefined;
  /**
   * Takes the answer yes to what was asked as given, since a tool runs after it alone.
   * @throws CasewrightError `not-confirmed` where this dataset or these identifiers were never asked for; `restricted`
   */
  use(call: string, dataset: vscode.Uri, identifiers: readonly FoundIdentifier[]): void;
}

/** Identifiers that a question names. */
const MOST_NAMED = 12;

export function createTextConsent(): TextConsent {
  /** By dataset, the identifiers that were named and agreed to. */
  const granted = new Map<string, Set<string>>();
  const asked = new Map<string, ReadonlySet<string>>();
  const keyOf = (call: string, dataset: vscode.Uri) => `${dataset.toString()}\n${call}`;
  const isOpen = (dataset: vscode.Uri) => !granted.has(dataset.toString());
  return {
    ask(call, dataset, identifiers) {
      requireTrust();
      const agreed = granted.get(dataset.toString());
      const fresh = identifiers.filter(({ text }) => !agreed?.has(text));
      if (agreed && fresh.length === 0) return undefined;
      asked.set(keyOf(call, dataset), new Set(fresh.map(({ text }) => text)));
      return { title: `Let the chat read reports of ${nameOfDataset(dataset)}?`, message: inWords(fresh, !agreed) };
    },
    use(call, dataset, identifiers) {
      requireTrust();
      const answered = asked.get(keyOf(call, dataset));
      asked.delete(keyOf(call, dataset));
      const agreed = new Set([...(granted.get(dataset.toString()) ?? []), ...(answered ?? [])]);
      const isMissing = identifiers.some(({ text }) => !agreed.has(text));
      if ((isOpen(dataset) && !answered) || isMissing) {
        throw new CasewrightError(
          'usage',
          'not-confirmed',
          'The dataset changed before its text could be handed over',
          'Call the tool again; the user is then asked.',
        );
      }
      granted.set(dataset.toString(), agreed);
    },
  };
}

function requireTrust(): void {
  if (vscode.workspace.isTrusted) return;
  throw new CasewrightError(
    'config',
    'restricted',
    'In Restricted Mode no text of a report goes to a language model',
    'Ask the user to trust the folder. Checking a dataset and listing its findings without text work as it is.',
  );
}

function inWords(identifiers: readonly FoundIdentifier[], isFirst: boolean): vscode.MarkdownString {
  const words = new vscode.MarkdownString();
  words.appendText(
    isFirst
      ? 'The text goes to the language model of this chat, and so to whoever runs that model.'
      : 'The text that goes to the language model of this chat now holds other identifiers than before.',
  );
  const named = [...new Map(identifiers.map((identifier) => [identifier.text, identifier])).values()];
  if (named.length > 0) {
    words.appendMarkdown('\n\n');
    const few = named.slice(0, MOST_NAMED).map(({ text, type }) => `“${text}” (${type.replaceAll('-', ' ')})`);
    const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : '';
    words.appendText(`It holds what may identify a person: ${few.join(', ')}${more}.`);
  }
  words.appendMarkdown('\n\n');
  words.appendText('Casewright asks once for each dataset, and again where other identifiers turn up.');
  return words;
}
