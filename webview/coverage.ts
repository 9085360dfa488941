import type { AxisCoverage, ScoreView } from '../src/protocol/scores.ts';
import { editorButton } from './actions.ts';
import { counted, element, scrolling, section } from './dom.ts';
import { readState, saveState } from './host.ts';
import { nameOfCode } from './words.ts';

/** Which values of an axis have no report with which code. */
export function coverage(view: ScoreView): HTMLElement | undefined {
  const [first] = view.coverage;
  if (!first) return undefined;
  const shown = element('div');
  const select = element('select', { id: 'axis' });
  for (const { axis } of view.coverage) select.append(element('option', { value: axis }, inWords(axis)));
  const draw = (): void => {
    const axis = view.coverage.find((each) => each.axis === select.value) ?? first;
    shown.replaceChildren(...matrix(view, axis));
  };
  select.value = readState().axis ?? '';
  if (select.value === '') select.value = withMostHoles(view.coverage).axis;
  select.addEventListener('change', () => {
    saveState({ axis: select.value });
    draw();
  });
  draw();
  return section(
    'coverage',
    'What is missing?',
    element(
      'p',
      { class: 'muted' },
      'Reports of each code by what they were generated along (meta.axes). Holes are marked.',
    ),
    element('div', { class: 'bar' }, element('label', { for: 'axis' }, 'By'), select),
    shown,
  );
}

function holesOf({ counts }: AxisCoverage): number {
  return counts.flat().filter((count) => count === 0).length;
}

function withMostHoles(coverage: readonly AxisCoverage[]): AxisCoverage {
  return [...coverage].sort((a, b) => holesOf(b) - holesOf(a))[0]!;
}

function matrix(view: ScoreView, shown: AxisCoverage): Node[] {
  const { axis, values, counts } = shown;
  const names = view.codes.slice(0, counts.length);
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Code'),
    ...values.map((value) => element('th', { scope: 'col', class: 'number' }, value)),
  );
  const rows = names.map((group, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOfCode(group)),
      ...counts[at]!.map((count) =>
        element(
          'td',
          { class: count === 0 ? 'number hole' : 'number' },
          count === 0 ? 'none' : count.toLocaleString('en'),
        ),
      ),
    ),
  );
  const holes = holesOf(shown);
  const codes = names.filter(({ name }, at) => name !== '' && counts[at]!.includes(0)).map(({ name }) => name);
  const title = `Reports by code and ${inWords(axis)}`;
  const table = element('table', { class: 'matrix' }, element('thead', {}, head), element('tbody', {}, ...rows));
  const said =
    holes === 0
      ? 'No hole: every code has reports of every value.'
      : `${counted(holes, 'hole')} in ${counted(codes.length, 'code')}.`;
  const bar = element(
    'div',
    { class: 'bar' },
    element('p', { role: 'status' }, said),
    codes.length > 0 && editorButton('Generate Reports for These Codes…', { kind: 'generate', codes }),
  );
  return [bar, scrolling(title, table)];
}

/** `ageBand`: age band. */
function inWords(axis: string): string {
  return axis.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
