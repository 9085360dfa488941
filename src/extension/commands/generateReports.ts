import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { MissingValues } from '../../engine/generate/plan.ts';
import type { App } from '../app.ts';
import type { CodeNode } from '../codesTree.ts';
import type { DatasetNode } from '../datasetsTree.ts';
import { runGeneration } from '../generation/runGeneration.ts';
import { COMMANDS } from '../ids.ts';
import { runSteps } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf, toUri } from '../scope.ts';
import { type Answers, generationSteps, resolveTarget } from './generationSteps.ts';

/** What may be handed to the command; whatever is missing is asked for. */
export interface GenerateArguments {
  readonly codes?: readonly string[];
  readonly count?: number;
  readonly provider?: string;
  readonly languages?: readonly string[];
  /** Values that the reports are limited to, by axis. */
  readonly axes?: Readonly<Record<string, readonly string[]>>;
  /** Values of an axis that reports are missing for, by code: one each is written, and no other. */
  readonly missing?: MissingValues;
  readonly seed?: number;
  /** A URI or a path; `untitled` for a new document without a file. */
  readonly target?: string;
}

/** Generate Reports… and its short cuts from the trees. */
export function registerGenerate(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.generateReports, async (given?: unknown) => {
      // The editor's title bar hands over the file; what calls the command from a link hands over answers.
      const answers = isArguments(given) ? given : {};
      await generateReports(app, { codes: app.checked.all(), ...answers });
    }),
    registerCommand(COMMANDS.generateForCode, async (node?: CodeNode) => {
      if (!node || 'group' in node) return vscode.commands.executeCommand(COMMANDS.generateReports);
      await generateReports(app, { codes: [node.entry.code] });
    }),
    registerCommand(COMMANDS.generateIntoDataset, async (node?: DatasetNode) => {
      await generateReports(app, { codes: app.checked.all(), ...(node && { target: node.uri.toString() }) });
    }),
  ];
}

async function generateReports(app: App, given: GenerateArguments): Promise<void> {
  const scope = given.target && given.target !== 'untitled' ? scopeOf(toUri(given.target)) : scopeOf();
  const start: Partial<Answers> = {
    ...(given.codes && given.codes.length > 0 && { codes: given.codes }),
    ...(given.count !== undefined && { count: requireCount(given.count) }),
    ...(given.provider !== undefined && { provider: given.provider }),
    ...(given.missing && given.count === undefined && { count: 1 }),
    ...(given.missing?.axis === 'language' && { languages: undefined }),
    ...(given.languages && { languages: given.languages }),
    ...(given.target !== undefined && { target: given.target }),
  };
  const { steps, defaults } = await generationSteps(app, scope);
  const answers = { ...defaults, ...(await runSteps('Generate Reports', steps, { ...defaults, ...start })) };
  const target = await resolveTarget(answers.target!);
  await runGeneration(app, {
    codes: answers.codes!,
    count: answers.count!,
    provider: answers.provider!,
    ...(answers.languages && { languages: answers.languages }),
    ...(given.axes && { axes: given.axes }),
    ...(given.missing && { missing: given.missing }),
    seed: given.seed ?? Math.floor(Math.random() * 2 ** 32),
    target,
  });
}

function isArguments(given: unknown): given is GenerateArguments {
  return (
    typeof given === 'object' &&
    given !== null &&
    !(given instanceof vscode.Uri) &&
    ('codes' in given || 'target' in given)
  );
}

function requireCount(count: number): number {
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new CasewrightError(
    'usage',
    'bad-count',
    `${count} is not a number of reports`,
    'Give a whole number from 1 on.',
  );
}
