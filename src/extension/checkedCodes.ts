import * as vscode from 'vscode';
import { CONTEXT_KEYS, STATE } from './ids.ts';

/** The codes ticked in the tree; kept with the workspace. */
export interface CheckedCodes extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  has(code: string): boolean;
  /** In alphabetical order. */
  all(): readonly string[];
  set(codes: readonly string[], checked: boolean): void;
  clear(): void;
}

export function createCheckedCodes(state: vscode.Memento): CheckedCodes {
  const changed = new vscode.EventEmitter<void>();
  let codes = new Set(state.get<string[]>(STATE.checkedCodes, []));
  const publish = () => {
    void state.update(STATE.checkedCodes, [...codes].sort());
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.codesChecked, codes.size > 0);
    changed.fire();
  };
  void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.codesChecked, codes.size > 0);
  return {
    onDidChange: changed.event,
    has: (code) => codes.has(code),
    all: () => [...codes].sort(),
    set(changedCodes, checked) {
      for (const code of changedCodes) {
        if (checked) codes.add(code);
        else codes.delete(code);
      }
      publish();
    },
    clear() {
      codes = new Set();
      publish();
    },
    dispose: () => changed.dispose(),
  };
}
