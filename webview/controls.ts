import { provideVSCodeDesignSystem, vsCodeButton, vsCodeTextField } from '@vscode/webview-ui-toolkit';
import { element } from './dom.ts';

// The one place that knows where controls come from.

provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeTextField());

/** A push button. */
export function button(
  text: string,
  onClick: () => void,
  appearance: 'primary' | 'secondary' = 'secondary',
): HTMLElement {
  const made = document.createElement('vscode-button');
  made.setAttribute('appearance', appearance);
  made.append(text);
  made.addEventListener('click', onClick);
  return made;
}

/** A field for words, told of every change. */
export function textField(label: string, value: string, onInput: (value: string) => void): HTMLElement {
  const made = document.createElement('vscode-text-field') as HTMLElement & { value: string };
  made.append(label);
  made.value = value;
  made.addEventListener('input', () => onInput(made.value));
  return made;
}

/** How far something is; not the toolkit's, whose inline styles the page's policy refuses. */
export function progressBar(done: number, label: string): HTMLProgressElement {
  return element('progress', { max: 1, value: done, 'aria-label': label });
}
