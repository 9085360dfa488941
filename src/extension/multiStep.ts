import * as vscode from 'vscode';

/** Where a step stands in its sequence, for its title bar. */
export interface StepFrame {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly canGoBack: boolean;
}

/** One question: gives what was answered, or 'back'. Closing it throws CancellationError. */
export interface Step<S> {
  /** Whether the question is still open, given the answers so far. */
  applies(state: Partial<S>): boolean;
  ask(state: Partial<S>, frame: StepFrame): Promise<Partial<S> | 'back'>;
}

/**
 * Asks one question after the other, with a way back; what was answered beforehand, or along with another question, is
 * passed over.
 */
export async function runSteps<S>(title: string, steps: readonly Step<S>[], given: Partial<S>): Promise<Partial<S>> {
  const asked: { at: number; state: Partial<S> }[] = [];
  let state = given;
  for (let at = 0; at < steps.length; ) {
    const step = steps[at]!;
    if (!step.applies(state)) {
      at += 1;
      continue;
    }
    const ahead = steps.slice(at).filter((each) => each.applies(state)).length;
    const frame = { title, step: asked.length + 1, totalSteps: asked.length + ahead, canGoBack: asked.length > 0 };
    const answer = await step.ask(state, frame);
    if (answer === 'back') ({ at, state } = asked.pop()!);
    else {
      asked.push({ at, state });
      state = { ...state, ...answer };
      at += 1;
    }
  }
  return state;
}

export interface PickOptions<T extends vscode.QuickPickItem> {
  readonly items: readonly T[];
  readonly placeholder: string;
  readonly active?: T | undefined;
}

/** A choice of one. */
export function pickOne<T extends vscode.QuickPickItem>(
  frame: StepFrame,
  options: PickOptions<T>,
): Promise<T | 'back'> {
  const pick = vscode.window.createQuickPick<T>();
  pick.items = options.items;
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (options.active) pick.activeItems = [options.active];
  return settle<T>(pick, frame, (accept) => {
    const chosen = pick.selectedItems[0];
    if (chosen) accept(chosen);
  });
}

export interface InputOptions {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly password?: boolean;
  /** What is wrong with a value; undefined when nothing is. */
  validate?(value: string): string | undefined;
}

/** A line of text; it cannot be accepted while `validate` objects. */
export function askText(frame: StepFrame, options: InputOptions): Promise<string | 'back'> {
  const input = vscode.window.createInputBox();
  input.prompt = options.prompt;
  input.placeholder = options.placeholder;
  input.value = options.value ?? '';
  input.password = options.password ?? false;
  const check = () => {
    input.validationMessage = options.validate?.(input.value);
    return input.validationMessage === undefined;
  };
  input.onDidChangeValue(check);
  return settle<string>(input, frame, (accept) => {
    if (check()) accept(input.value);
  });
}

/** A frame for a question that stands alone. */
export function onlyStep(title: string): StepFrame {
  return { title, step: 1, totalSteps: 1, canGoBack: false };
}

type Asking = Pick<
  vscode.QuickPick<vscode.QuickPickItem>,
  | 'title'
  | 'step'
  | 'totalSteps'
  | 'ignoreFocusOut'
  | 'buttons'
  | 'onDidTriggerButton'
  | 'onDidAccept'
  | 'onDidHide'
  | 'show'
  | 'dispose'
>;

function settle<T>(
  asking: Asking,
  frame: StepFrame,
  onAccept: (accept: (value: T) => void) => void,
): Promise<T | 'back'> {
  asking.title = frame.title;
  if (frame.totalSteps > 1) {
    asking.step = frame.step;
    asking.totalSteps = frame.totalSteps;
  }
  asking.ignoreFocusOut = true;
  asking.buttons = frame.canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<T | 'back'>((resolve, reject) => {
    asking.onDidTriggerButton(() => resolve('back'));
    asking.onDidAccept(() => onAccept(resolve));
    asking.onDidHide(() => reject(new vscode.CancellationError()));
    asking.show();
  }).finally(() => asking.dispose());
}

export interface ManyOptions<T extends vscode.QuickPickItem> {
  readonly items: readonly T[];
  readonly selected: readonly T[];
  readonly placeholder: string;
}

/** A choice of some. */
export function pickMany<T extends vscode.QuickPickItem>(
  frame: StepFrame,
  { items, selected, placeholder }: ManyOptions<T>,
): Promise<readonly T[] | 'back'> {
  const pick = vscode.window.createQuickPick<T>();
  pick.canSelectMany = true;
  pick.items = items;
  pick.selectedItems = selected;
  pick.placeholder = placeholder;
  return settle<readonly T[]>(pick, frame, (accept) => accept(pick.selectedItems));
}
