import * as vscode from 'vscode';
import { RULES } from '../../engine/checks/rules.ts';
import type { FixableFinding } from '../../protocol/fixes.ts';
import type { DecisionGiven } from '../../protocol/review.ts';
import type { RuleId } from '../../protocol.ts';
import type { App } from '../app.ts';
import { askText, pickOne, runSteps, type Step } from '../multiStep.ts';
import { decideAll } from '../review/decide.ts';
import { byDataset, listFindings, nothingToMend } from './applyFixes.ts';
import type { Chosen } from './chosen.ts';

type Scope = 'finding' | 'rule-in-record' | 'rule-in-dataset';

interface Answers {
  readonly scope: Scope;
  readonly reason: string;
}

/** Hides findings for good, with a reason: these, all of their rule in the record, or all of their rule in the dataset. */
export async function suppressFindings(app: App, chosen: readonly Chosen[]): Promise<void> {
  const groups = await Promise.all(
    byDataset(chosen).map(async ([dataset, own]) => ({ dataset, findings: await findingsOf(app, own) })),
  );
  const all = groups.flatMap(({ findings }) => findings);
  if (all.length === 0) throw nothingToMend('no finding here');
  const { scope, reason } = await ask(all);
  for (const { dataset, findings } of groups) {
    const given = findings.map((finding) => ({ line: finding.line, decision: decisionOn(finding, scope, reason) }));
    await decideAll(app, dataset, withoutRepeats(given, scope));
  }
  const what = all.length === 1 ? 'The finding is' : `${all.length} findings are`;
  const file = 'It is kept with your reason beside the dataset';
  void vscode.window.showInformationMessage(`${what} suppressed. ${file}, and holds until the record changes.`);
}

/** The findings themselves; for a record at the cursor those the cursor touches. */
async function findingsOf(app: App, chosen: readonly Chosen[]): Promise<FixableFinding[]> {
  const found: FixableFinding[] = [];
  for (const each of chosen) {
    if (each.kind === 'dataset') continue;
    const line = each.kind === 'finding' ? each.place.line : each.line;
    for (const finding of await listFindings(app, each.dataset, line)) {
      if (isMeant(finding, each)) found.push(finding);
    }
  }
  return found;
}

function isMeant(finding: FixableFinding, chosen: Exclude<Chosen, { kind: 'dataset' }>): boolean {
  if (chosen.kind === 'finding') {
    const { rule, start, end } = chosen.place;
    return finding.rule === rule && finding.start === start && finding.end === end;
  }
  const { span } = chosen;
  return !span || !finding.span || (finding.span.start <= span.end && span.start <= finding.span.end);
}

async function ask(findings: readonly FixableFinding[]): Promise<Answers> {
  const rules = new Set(findings.map(({ rule }) => rule));
  const rule = rules.size === 1 ? `“${RULES[findings[0]!.rule].title}”` : 'these rules';
  const count = findings.length === 1 ? 'This finding' : `These ${findings.length} findings`;
  const records = new Set(findings.map(({ line }) => line)).size === 1 ? 'this record' : 'these records';
  const items: (vscode.QuickPickItem & { scope: Scope })[] = [
    { label: `${count} alone`, scope: 'finding' },
    { label: `All findings of ${rule} in ${records}`, scope: 'rule-in-record' },
    { label: `All findings of ${rule} in the dataset`, scope: 'rule-in-dataset' },
  ];
  const steps: Step<Answers>[] = [
    {
      applies: ({ scope }) => scope === undefined,
      async ask(_, frame) {
        const picked = await pickOne(frame, { items, placeholder: 'What is to be suppressed?' });
        return picked === 'back' ? picked : { scope: picked.scope };
      },
    },
    {
      applies: ({ reason }) => reason === undefined,
      async ask(_, frame) {
        const reason = await askText(frame, {
          prompt: 'Why? Others will read this beside the dataset.',
          placeholder: 'For example: a phrase every discharge letter of the clinic has',
          validate: (value) => (/\S/.test(value) ? undefined : 'A reason is needed, so that others can follow.'),
        });
        return reason === 'back' ? reason : { reason: reason.trim() };
      },
    },
  ];
  return (await runSteps<Answers>('Suppress Finding', steps, {})) as Answers;
}

function decisionOn(finding: FixableFinding, scope: Scope, reason: string): DecisionGiven {
  if (scope === 'finding') return { kind: 'suppress', scope, finding, reason };
  return { kind: 'suppress', scope, rule: finding.rule, reason };
}

interface Given {
  readonly line: number;
  readonly decision: DecisionGiven;
}

/** A rule is suppressed once a record, or once a dataset. */
function withoutRepeats(given: readonly Given[], scope: Scope): Given[] {
  if (scope === 'finding') return [...given];
  const seen = new Set<string>();
  return given.filter(({ line, decision }) => {
    const rule: RuleId | undefined = 'rule' in decision ? decision.rule : undefined;
    const key = scope === 'rule-in-record' ? `${line} ${rule}` : `${rule}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
