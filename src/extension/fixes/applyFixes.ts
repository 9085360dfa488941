import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { BulkChoice, BulkFix, FindingPlace, FixableFinding, FixOffer } from '../../protocol/fixes.ts';
import type { RecordLineChange } from '../../protocol/records.ts';
import type { RuleId } from '../../protocol.ts';
import type { App } from '../app.ts';
import { writeRecords } from '../edits/writeRecords.ts';
import { onlyStep, pickOne } from '../multiStep.ts';
import { type Chosen, placeOf } from './chosen.ts';
import { seedOf, targetOf } from './fixTarget.ts';

/** What a rule's fix does, for titles and messages. */
const DONE: Readonly<Partial<Record<RuleId, readonly [one: string, many: string]>>> = {
  'label-leakage': ['1 label removed', 'labels removed'],
  'llm-residue': ['1 piece of residue stripped', 'pieces of residue stripped'],
  phi: ['1 identifier replaced', 'identifiers replaced'],
  'invalid-record': ['1 code fixed', 'codes fixed'],
};

const NOTHING: Readonly<Partial<Record<RuleId, string>>> = {
  'label-leakage': 'no label that could be removed from its text',
  'llm-residue': 'no residue of a language model that could be stripped',
  phi: 'no identifier that could be replaced',
  'invalid-record': 'no wrong code for which there is another one to choose',
};

/** Mends findings of one rule: one at once, several after they were counted. */
export async function fixRule(app: App, rule: RuleId, chosen: readonly Chosen[], choice?: number): Promise<void> {
  const [first] = chosen;
  if (chosen.length === 1 && first && first.kind !== 'dataset') {
    const findings = await findingsOf(app, first, rule);
    const [only] = findings;
    if (only && findings.length === 1) return fixOne(app, first.dataset, only, choice);
    if (findings.length === 0) throw nothingToMend(NOTHING[rule]!);
    const places = findings.map(placeOf);
    return fixMany(
      app,
      places.map((place) => ({ kind: 'finding', dataset: first.dataset, place })),
      [rule],
    );
  }
  return fixMany(app, chosen, [rule]);
}

/** The findings of a rule with fixes: the one that is chosen, those at the cursor, or all of the record. */
async function findingsOf(
  app: App,
  chosen: Exclude<Chosen, { kind: 'dataset' }>,
  rule: RuleId,
): Promise<readonly FixableFinding[]> {
  const { dataset } = chosen;
  const line = chosen.kind === 'finding' ? chosen.place.line : chosen.line;
  const found = (await listFindings(app, dataset, line)).filter(
    (finding) => finding.rule === rule && finding.fixes.length > 0,
  );
  if (chosen.kind === 'finding') {
    const { start, end } = chosen.place;
    return found.filter((finding) => finding.start === start && finding.end === end);
  }
  const { span } = chosen;
  const touched = found.filter(
    (each) => span && each.span && each.span.start <= span.end && span.start <= each.span.end,
  );
  return touched.length > 0 ? touched : found;
}

/** All findings of a record, with their fixes. */
export async function listFindings(app: App, dataset: vscode.Uri, line: number): Promise<readonly FixableFinding[]> {
  const target = await targetOf(app, dataset);
  const seed = await seedOf(app, dataset);
  const [listed] = await app.engine.request('fixes.list', { target, lines: [line], seed });
  return listed?.findings ?? [];
}

async function fixOne(app: App, dataset: vscode.Uri, finding: FixableFinding, choice?: number): Promise<void> {
  const chosen = choice ?? (await chooseFix(finding.fixes)).choice;
  const target = await targetOf(app, dataset);
  const seed = await seedOf(app, dataset);
  const place = placeOf(finding);
  const [listed] = await app.engine.request('fixes.list', { target, lines: [place.line], seed });
  const params = { target, before: listed?.source ?? '', place, choice: chosen, seed };
  const change = await app.engine.request('fixes.resolve', params);
  await write(app, dataset, [change], finding.fixes[chosen]?.title ?? 'Mend a finding');
}

async function chooseFix(fixes: readonly FixOffer[]): Promise<FixOffer> {
  if (fixes.length === 1) return fixes[0]!;
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const picked = await pickOne(onlyStep('Fix Code'), { items, placeholder: 'Which code is meant?' });
  if (picked === 'back') throw new vscode.CancellationError();
  return picked.fix;
}

/** So many are mended in a moment, however large the dataset. */
const FEW = 100;

/** Mends many findings, in several datasets perhaps, and says what was done. */
export async function fixMany(app: App, chosen: readonly Chosen[], rules?: readonly RuleId[]): Promise<void> {
  for (const [dataset, own] of byDataset(chosen)) {
    const title = `Mending findings in ${basename(dataset.path)}`;
    // What takes a moment needs no notification.
    const isLong = own.length > FEW || own.some(({ kind }) => kind === 'dataset');
    const location = isLong ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window;
    const fixed = await vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
      const target = await targetOf(app, dataset);
      const params = { target, choice: choiceOf(own, rules), seed: await seedOf(app, dataset) };
      return app.engine.request('fixes.bulk', params, token);
    });
    const isFiltered = own.some((each) => each.kind === 'finding' && each.isFiltered);
    await writeBulk(app, dataset, fixed, { rule: rules?.length === 1 ? rules[0] : undefined, isFiltered });
  }
}

/** What was chosen, dataset by dataset. */
export function byDataset<C extends Chosen>(chosen: readonly C[]): [vscode.Uri, C[]][] {
  const groups = new Map<string, [vscode.Uri, C[]]>();
  for (const each of chosen) {
    const key = each.dataset.toString();
    const group = groups.get(key);
    if (group) group[1].push(each);
    else groups.set(key, [each.dataset, [each]]);
  }
  return [...groups.values()];
}

/** What of a dataset is to be mended: all of it, lines, or single findings. */
function choiceOf(chosen: readonly Chosen[], rules: readonly RuleId[] | undefined): BulkChoice {
  const wanted = rules && { rules };
  const whole = chosen.filter((each) => each.kind === 'dataset');
  if (whole.length > 0) {
    const named = whole.flatMap((each) => each.rules ?? []);
    return whole.some((each) => each.rules === undefined) ? { ...wanted } : { rules: rules ?? named };
  }
  const places = chosen.flatMap((each): FindingPlace[] => (each.kind === 'finding' ? [each.place] : []));
  const lines = chosen.flatMap((each): [number, number][] => (each.kind === 'record' ? [[each.line, each.line]] : []));
  return {
    ...wanted,
    ...(places.length > 0 && { places: places.filter(({ rule }) => !rules || rules.includes(rule)) }),
    ...(lines.length > 0 && { lines }),
  };
}

async function writeBulk(
  app: App,
  dataset: vscode.Uri,
  fixed: BulkFix,
  { rule, isFiltered }: { rule: RuleId | undefined; isFiltered: boolean },
): Promise<void> {
  const done = doneInWords(fixed.mended);
  const people = fixed.left === 0 ? '' : ` ${leftInWords(fixed.left)}`;
  const left = isFiltered ? `${people} What the filter of the Findings view hides was left alone.` : people;
  const name = basename(dataset.path);
  if (fixed.changes.length === 0) {
    const what = (rule && NOTHING[rule]) ?? 'nothing that could be mended safely';
    void vscode.window.showInformationMessage(`${name} holds ${what} here.${left}`);
    return;
  }
  const records = fixed.changes.length === 1 ? '1 record' : `${fixed.changes.length.toLocaleString('en')} records`;
  const saved = await write(app, dataset, fixed.changes, `${capital(done)} in ${records}`, true);
  const unsaved = saved ? '' : ' The file is not saved yet.';
  void vscode.window.showInformationMessage(`${capital(done)} in ${records} of ${name}.${left}${unsaved}`);
}

function doneInWords(mended: BulkFix['mended']): string {
  const parts = Object.entries(mended).flatMap(([rule, count]) => {
    const words = DONE[rule as RuleId];
    return words ? [count === 1 ? words[0] : `${count.toLocaleString('en')} ${words[1]}`] : [];
  });
  return parts.join(', ');
}

function leftInWords(left: number): string {
  return left === 1 ? '1 finding needs a person.' : `${left.toLocaleString('en')} findings need a person.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes lines; where that leaves unsaved edits and nothing else says so, the status bar does. */
export async function write(
  app: App,
  dataset: vscode.Uri,
  changes: readonly RecordLineChange[],
  title: string,
  isTold = false,
): Promise<boolean> {
  const lines = changes.map(({ line, before, after }) => ({ line, before, after }));
  const { saved } = await writeRecords(app, dataset, lines, title);
  if (!saved && !isTold) {
    vscode.window.setStatusBarMessage(`${basename(dataset.path)} is not saved yet`, TOLD_MS);
  }
  return saved;
}

const TOLD_MS = 8000;

/** @param what in words that follow “The record holds” */
export function nothingToMend(what: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'nothing-to-mend',
    `The record holds ${what}`,
    'Choose another record or finding.',
  );
}
