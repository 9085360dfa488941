import type { AxisCoverage, GroupView, ScoreView } from '../src/protocol/scores.ts';
import { editorButton, editorLink, recordsLink } from './actions.ts';
import { counted, element, lacking, scrolling, section } from './dom.ts';
import { readState, savedScores, saveState } from './host.ts';
import { walkable } from './walk.ts';
import { nameOfCode } from './words.ts';

const TITLE = 'What is missing?';

/** Which values of an axis have no report with which code. */
export function coverage(view: ScoreView): HTMLElement {
  const [first] = view.coverage;
  if (!first)
    return lacking('coverage', TITLE, 'This takes reports that tell what they were generated along (meta.axes).');
  const shown = element('div');
  const select = element('select', { id: 'axis' });
  for (const each of view.coverage) {
    const holes = countHoles(each);
    const said = holes === 0 ? 'no hole' : counted(holes, 'hole');
    select.append(element('option', { value: each.axis }, `${inWords(each.axis)} (${said})`));
  }
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
    TITLE,
    element(
      'p',
      { class: 'muted' },
      `Reports of each code by what they were generated along (meta.axes). Holes are marked${savedScores ? '' : '; press one to generate reports for it'}.`,
    ),
    element('div', { class: 'bar' }, element('label', { for: 'axis' }, 'By'), select),
    shown,
  );
}

/** Values of an axis that no report of a code has, though they go together. */
function holesOf({ values, counts, excluded }: AxisCoverage, code: number): string[] {
  return values.filter((value, at) => counts[code]![at] === 0 && !excluded?.[code]?.includes(value));
}

function countHoles(shown: AxisCoverage): number {
  return shown.counts.reduce((sum, _, code) => sum + holesOf(shown, code).length, 0);
}

function withMostHoles(coverage: readonly AxisCoverage[]): AxisCoverage {
  return [...coverage].sort((a, b) => countHoles(b) - countHoles(a))[0]!;
}

/** The values that a report of each code would fill a hole with. What a code below a heading lacks fills the hole of both. */
function missingPairs(groups: readonly GroupView[], shown: AxisCoverage): (readonly [string, readonly string[]])[] {
  const open = groups.map(({ name }, at) => [name, holesOf(shown, at)] as const);
  const lacksBelow = (heading: string, value: string): boolean =>
    open.some(([code, own]) => code !== heading && code.startsWith(heading) && own.includes(value));
  return open
    .map(([name, own]) => [name, own.filter((value) => !lacksBelow(name, value))] as const)
    .filter(([name, own]) => name !== '' && own.length > 0);
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
  const rows = names.map((group, at) => {
    const open = new Set(holesOf(shown, at));
    const cells = counts[at]!.map((count, column) => cell(count, group, axis, values[column]!, open));
    return element('tr', {}, element('th', { scope: 'row' }, nameOfCode(group)), ...cells);
  });
  const holes = countHoles(shown);
  const open = names.filter((_, at) => holesOf(shown, at).length > 0);
  const missing = missingPairs(names, shown);
  const wanted = missing.reduce((sum, [, own]) => sum + own.length, 0);
  const title = `Reports by code and ${inWords(axis)}`;
  const table = element('table', { class: 'matrix firm' }, element('thead', {}, head), element('tbody', {}, ...rows));
  const said =
    holes === 0
      ? 'No hole: every code has reports of every value that goes with it.'
      : `${counted(holes, 'hole')} in ${counted(open.length, 'code')}.`;
  const bar = element(
    'div',
    { class: 'bar' },
    element('p', { role: 'status' }, said),
    wanted > 0 &&
      editorButton(`Generate ${counted(wanted, 'Missing Report')}…`, {
        kind: 'generate',
        codes: missing.map(([name]) => name),
        missing: { axis, values: Object.fromEntries(missing) },
      }),
  );
  return [bar, scrolling(title, walkable(table))];
}

function cell(count: number, group: GroupView, axis: string, value: string, open: ReadonlySet<string>): HTMLElement {
  const { name } = group;
  const of = `${nameOfCode(group)}, ${inWords(axis)} ${value}`;
  const query = { code: name, axis: { name: axis, value } };
  if (count > 0) return element('td', { class: 'number' }, recordsLink(count.toLocaleString('en'), query, of));
  if (!open.has(value))
    return element('td', { class: 'number muted', title: 'These do not go together.' }, 'not meant');
  const generate = { kind: 'generate', codes: [name], axes: { [axis]: [value] } } as const;
  const press = name !== '' && editorLink('none', generate, `Generate reports of ${of}`);
  return element('td', { class: 'number hole' }, press || 'none');
}

/** `ageBand`: age band. */
function inWords(axis: string): string {
  return axis.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
