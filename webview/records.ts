import type { MetricKey, RecordList, ScoreView } from '../src/protocol/scores.ts';
import { editorLink, recordsLink } from './actions.ts';
import { counted, element, section } from './dom.ts';
import { savedScores } from './host.ts';
import { recordTable } from './recordTable.ts';

const WORDS: Readonly<Record<RecordList['kind'], { title: string; about: string; measure?: string }>> = {
  copied: {
    title: 'Copied from real reports',
    about: 'Reports with a passage that stands in a real one, longest first.',
    measure: 'Copied',
  },
  nearest: {
    title: 'Nearest to real reports',
    about: 'By what they say, not by their words; 0 says the same.',
    measure: 'Distance',
  },
  identifiers: {
    title: 'Identifiers',
    about: 'Reports that hold names, addresses, numbers or dates which may point to a person.',
    measure: 'Number',
  },
  offCode: { title: 'Off their code', about: 'Reports whose text speaks for another code.' },
  nearDuplicate: { title: 'Near-duplicates', about: 'Reports with a nearly equal twin.' },
};

/** The metric by which all records of a list are listed. */
const METRIC_OF: Readonly<Record<RecordList['kind'], MetricKey>> = {
  copied: 'plagiarismRate',
  nearest: 'nndMean',
  identifiers: 'recordsWithIdentifiers',
  offCode: 'offCodeRate',
  nearDuplicate: 'nearDuplicateRate',
};

const FINDINGS = 'Show them in the Findings view';

/** Where is it? The records that stand for what was found; each leads to its document. */
export function recordLists({ lists, references }: ScoreView): HTMLElement {
  const made = section('where', 'Where is it?');
  if (lists.length === 0) {
    const said =
      references === undefined
        ? 'No report stands out: none is off its code, a near-duplicate, or holds an identifier. Looking for copies takes real reports.'
        : 'No report stands out: none is copied, off its code, a near-duplicate, or holds an identifier.';
    made.append(element('p', {}, said));
  }
  for (const list of lists) made.append(recordList(list));
  return made;
}

function recordList({ kind, items, total, rule }: RecordList): HTMLElement {
  const { title, about, measure } = WORDS[kind];
  const more =
    total !== undefined && total > items.length ? `The first ${items.length} of ${counted(total, 'report')}. ` : '';
  const number = total === undefined ? 'All' : total.toLocaleString('en');
  const all =
    rule &&
    editorLink(FINDINGS, { kind: 'showFindings', rule }, `${title}: ${FINDINGS[0]!.toLowerCase()}${FINDINGS.slice(1)}`);
  const isPart = total === undefined || total > items.length;
  const allOfThem = !savedScores && isPart && recordsLink(`${number} as a list`, { metric: METRIC_OF[kind] }, title);
  const heading = `list-${kind}`;
  return element(
    'article',
    { class: 'list' },
    element('h3', { id: heading, tabindex: -1 }, title, total === undefined ? '' : ` (${number})`),
    element('p', { class: 'muted' }, `${about} ${more}`, all, ' ', allOfThem),
    recordTable(title, items, { measure, excerpts: true }),
  );
}
