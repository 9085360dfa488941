import { RULES } from '../../engine/checks/rules.ts';
import type { RecordSheet } from '../../protocol/review.ts';
import type { RuleId } from '../../protocol.ts';
import { count } from '../findings/countWords.ts';
import { byWhom, stateIcon, stateInShort, stateInWords, VERDICT_WORDS } from '../review/words.ts';

const MOST_OF_A_TITLE = 60;

/** “F32.1 Moderate depressive episode · 182 words”. */
export function codeAndWords({ codes, words }: RecordSheet): string {
  const [first, ...others] = codes;
  const code = first ? [first.code, clip(first.title ?? '')].join(' ').trim() : 'no code';
  const more = others.length > 0 ? ` and ${others.map((each) => each.code).join(', ')}` : '';
  return `${code}${more} · ${count(words, 'word')}`;
}

/** “⚠ near-duplicate records · identifying details × 2 · 92 % like r2”. */
export function verdictsOfRules({ rules, twin, isChecked }: RecordSheet): string {
  if (!isChecked) return '$(circle-slash) not checked';
  if (rules.length === 0) return '$(check) nothing found';
  const icon = rules.some(({ severity }) => severity === 'error')
    ? 'error'
    : rules.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'info';
  const found = rules.map(({ rule, count: times }) => [titleOf(rule), ...(times > 1 ? [`× ${times}`] : [])].join(' '));
  const alike = twin ? [`${percent(twin.similarity)} like ${nameOf(twin)}`] : [];
  return `$(${icon}) ${[...found, ...alike].join(' · ')}`;
}

/** “Accepted” and by whom, in short for where there is little room. */
export function decisionInShort({ decisions }: RecordSheet): string {
  return `$(${stateIcon(decisions)}) ${stateInShort(decisions)}${decisions.notes.length > 0 ? ' · note' : ''}`;
}

/** “✓ Accepted by Ann Doe on 3 Mar 2026”. */
export function decisionState({ decisions }: RecordSheet): string {
  return `$(${stateIcon(decisions)}) ${stateInWords(decisions)}${decisions.notes.length > 0 ? ' · note' : ''}`;
}

/** Everything, as Markdown, for a hover. */
export function sheetMarkdown(sheet: RecordSheet): string {
  const { id, codes, words, tokens, twin, copied, boilerplate, rules, isChecked, decisions } = sheet;
  const rows: [string, string][] = [
    ['Diagnosis', codes.map(({ code, title }) => plain(title ? `${code} ${title}` : code)).join('; ') || 'none'],
    ['Length', `${count(words, 'word')}${tokens === words ? '' : `, ${count(tokens)} as the checks count them`}`],
  ];
  if (isChecked) {
    rows.push(
      [
        'Most alike record',
        twin ? `${plain(nameOf(twin))}, ${percent(twin.similarity)} alike` : 'none alike enough to matter',
      ],
      ['Copied from references', copied > 0 ? percent(copied) : 'nothing'],
      ['Found in many records', boilerplate > 0 ? percent(boilerplate) : 'none'],
    );
  }
  const found = rules.map(({ rule, count: times }) => `${RULES[rule].title}${times > 1 ? ` (${times})` : ''}`);
  rows.push(['Found', !isChecked ? 'not checked yet' : found.length > 0 ? found.join('; ') : 'nothing']);
  if (decisions.suppressions > 0) rows.push(['Suppressed here', count(decisions.suppressions, 'decision')]);
  rows.push(['Decision', plain(stateInWords(decisions))]);
  for (const { kind, reason, ...made } of [...decisions.verdicts]) {
    if (reason) rows.push([VERDICT_WORDS[kind], `${plain(reason)} *(${plain(byWhom(made))})*`]);
  }
  for (const note of decisions.notes) rows.push(['Note', `${plain(note.reason)} *(${plain(byWhom(note))})*`]);
  const title = id === '' ? `Record in line ${sheet.line + 1}` : `Record ${plain(id)}`;
  return [`**${title}**`, '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join(
    '\n',
  );
}

/** A rule's name within a line. */
function titleOf(rule: RuleId): string {
  const { title } = RULES[rule];
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function nameOf({ id, line }: { readonly id: string; readonly line: number }): string {
  return id === '' ? `line ${line + 1}` : id;
}

function percent(share: number): string {
  const value = share * 100;
  return `${value > 0 && value < 1 ? value.toFixed(1) : Math.round(value)} %`;
}

/** A title of a length that leaves room for the rest of the line. */
function clip(title: string): string {
  return title.length > MOST_OF_A_TITLE ? `${title.slice(0, MOST_OF_A_TITLE - 1).trimEnd()}…` : title;
}

/** What people wrote, so that nothing of it is taken for Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}
