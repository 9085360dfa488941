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
  /** Whether the question is still open; answered ones are passed over. */
  applies(state: Partial<S>): boolean;
  ask(state: Partial<S>, frame: StepFrame): Promise<Partial<S> | 'back'>;
}

/** Asks one question after the other, with a way back; the answers given beforehand are not asked for. */
export async function runSteps<S>(title: string, steps: readonly Step<S>[], given: Partial<S>): Promise<Partial<S>> {
  const asked = steps.filter((step) => step.applies(given));
  const states: Partial<S>[] = [given];
  for (let at = 0; at < asked.length; ) {
    const state = states[at]!;
    const frame = { title, step: at + 1, totalSteps: asked.length, canGoBack: at > 0 };
    const answer = await asked[at]!.ask(state, frame);
    if (answer === 'back') at -= 1;
    else {
      at += 1;
      states[at] = { ...state, ...answer };
    }
  }
  return states[asked.length]!;
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
