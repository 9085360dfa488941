import type * as vscode from 'vscode';
import type { CheckedCodes } from './checkedCodes.ts';
import type { CodesTree } from './codesTree.ts';
import type { Datasets } from './datasets.ts';
import type { DatasetsTree } from './datasetsTree.ts';
import type { Engine } from './engine.ts';
import type { Findings } from './findings/findings.ts';
import type { FindingsTree } from './findingsTree/findingsTree.ts';
import type { EditorModels } from './languageModels.ts';
import type { Providers } from './providers.ts';
import type { Records } from './records/records.ts';
import type { Review } from './review/review.ts';
import type { Scores } from './scores/registerScores.ts';

/** What commands work with. */
export interface App {
  readonly context: vscode.ExtensionContext;
  readonly engine: Engine;
  readonly checked: CheckedCodes;
  readonly datasets: Datasets;
  readonly codesTree: CodesTree;
  readonly datasetsTree: DatasetsTree;
  readonly findingsTree: FindingsTree;
  readonly providers: Providers;
  readonly models: EditorModels;
  readonly findings: Findings;
  readonly records: Records;
  readonly review: Review;
  readonly scores: Scores;
  /** For tests: what the status bar says. */
  readonly status: { text(): string };
}
