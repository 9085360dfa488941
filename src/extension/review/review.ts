import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { VerdictKind } from '../../engine/review/decisions.ts';
import type { DecisionGiven, DecisionsMade, ReviewItem } from '../../protocol/review.ts';
import type { App } from '../app.ts';
import { saveDocument } from '../edits/saveDocument.ts';
import { CONTEXT_KEYS, STATE } from '../ids.ts';
import { askText, onlyStep } from '../multiStep.ts';
import { runCommand } from '../runCommand.ts';
import { openDocument } from '../scope.ts';
import { chooseRound } from './chooseRound.ts';
import { decideAll, takeBack } from './decide.ts';
import { type OpenRound, openRound } from './openRound.ts';
import { ensureChecked, readOverview } from './overview.ts';
import { createRound, isFlagged, isLeft, type RememberedRound, type RoundCounts, type RoundFilter } from './round.ts';
import { createReviewStatus } from './statusItem.ts';
import { givenTarget, shownTarget, type Target } from './target.ts';
import { summaryInWords, VERDICT_WORDS } from './words.ts';

/** The round of an annotator through a dataset, and decisions on single records. */
export interface Review extends vscode.Disposable {
  /** Decisions on a dataset are others now; its records may have changed too. */
  readonly onDidDecide: vscode.Event<vscode.Uri>;
  /** Where the round is that goes on. */
  readonly counts: RoundCounts | undefined;
  /** The record it is at. */
  readonly current: ReviewItem | undefined;
  /** For tests: what the status bar says. */
  readonly status: string;
  /** Begins a round; asks which records to go through unless that is given. */
  start(dataset: vscode.Uri, filter?: RoundFilter): Promise<void>;
  /** To the next record of the round or the previous one; of those alone that have findings and no verdict yet. */
  move(by: 1 | -1, isFlaggedOnly?: boolean): Promise<void>;
  /**
   * Judges the record given, else the one that is looked at, and goes on to the next one of the round.
   * @param reason asked for unless it is given; '' for none
   */
  judge(kind: VerdictKind, given?: unknown, reason?: string): Promise<void>;
  /** Writes a note on the record given, else on the one that is looked at. */
  note(given?: unknown, words?: string): Promise<void>;
  /** Takes the last decision of this window back and shows its record. */
  undo(): Promise<void>;
  stop(): Promise<void>;
}

/** A decision that can be taken back. */
interface Step {
  readonly dataset: vscode.Uri;
  readonly made: DecisionsMade;
  readonly line: number;
}

export function createReview(app: Omit<App, 'review'>): Review {
  const decided = new vscode.EventEmitter<vscode.Uri>();
  const status = createReviewStatus();
  const steps: Step[] = [];
  let open: OpenRound | undefined;
  /** One thing at a time: a key pressed twice judges no record that was not seen yet. */
  let isBusy = false;

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  };
  const remembered = (): Readonly<Record<string, RememberedRound>> =>
    app.context.workspaceState.get<Record<string, RememberedRound>>(STATE.reviews, {});
  const remember = (): void => {
    if (!open) return;
    const key = open.dataset.toString();
    const { [key]: _before, ...others } = remembered();
    const now = open.round.counts().left > 0 ? open.round.remember() : undefined;
    void app.context.workspaceState.update(STATE.reviews, now ? { ...others, [key]: now } : others);
  };
  const onChange = (): void => {
    if (!open) return;
    status.show(open.round.counts(), open.name);
    decided.fire(open.dataset);
  };
  const close = (): void => {
    remember();
    open?.dispose();
    open = undefined;
    status.hide();
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.reviewing, false);
  };
  const show = async (): Promise<void> => {
    if (!open) return;
    if (!open.round.current) {
      close();
      throw new CasewrightError('usage', 'no-records', 'The records of this review are gone', 'Begin a new one.');
    }
    status.show(open.round.counts(), open.name);
    remember();
    await open.show();
  };
  const tellSummary = (counts: RoundCounts): void => {
    void vscode.window.showInformationMessage(summaryInWords(counts));
  };
  /** The last record is behind: ends the round, or offers what is left. */
  const tellEnd = async (): Promise<void> => {
    const counts = open!.round.counts();
    if (counts.left === 0) {
      close();
      tellSummary(counts);
      return;
    }
    const [first, stop] = ['Go to the First Undecided', 'Stop'];
    const message = `This was the last record. ${summaryInWords(counts)}`;
    const chosen = await vscode.window.showInformationMessage(message, first, stop);
    await once(async () => {
      if (chosen === first && open?.round.seek(1, isLeft)) await show();
      if (chosen === stop && open) close();
    });
  };
  const next = async (): Promise<void> => {
    if (open!.round.step(1)) await show();
    else void runCommand(tellEnd);
  };

  /**
   * The record given, or the one that is looked at. Where none is, that of the round is shown first, and undefined given.
   * @throws CasewrightError when there is none, or its document cannot be saved
   */
  const target = async (given: unknown): Promise<Target | undefined> => {
    const chosen = givenTarget(app, given) ?? shownTarget(app);
    if (!chosen && open) {
      await show();
      return undefined;
    }
    if (!chosen) {
      const remedy = 'Open one, or begin with Review Dataset.';
      throw new CasewrightError('usage', 'no-record', 'No record is looked at', remedy);
    }
    const document = chosen.document && openDocument(chosen.document);
    if (document?.isDirty && !(await saveDocument(document))) {
      const remedy = 'Save it, then decide: a decision holds for the text as it is saved.';
      throw new CasewrightError('io', 'not-saved', 'The record has edits that could not be saved', remedy);
    }
    return chosen;
  };
  const write = async ({ dataset, line }: Target, decision: DecisionGiven): Promise<void> => {
    const made = await decideAll(app, dataset, [{ line, decision }]);
    steps.push({ dataset, made, line });
  };
  const roundOf = ({ dataset }: Pick<Target, 'dataset'>): OpenRound | undefined =>
    open?.dataset.toString() === dataset.toString() ? open : undefined;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.decisions.jsonl');
  const onFile = (uri: vscode.Uri): void => {
    const dataset = uri.with({ path: uri.path.replace(/\.decisions\.jsonl$/i, '') });
    decided.fire(dataset);
    void roundOf({ dataset })?.refresh().catch(onFailure);
  };
  const onFailure = (error: unknown): void => {
    close();
    void runCommand(() => Promise.reject(error));
  };
  const subscriptions = [
    ...[decided, status, watcher],
    ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event(onFile)),
  ];

  return {
    onDidDecide: decided.event,
    get counts() {
      return open?.round.counts();
    },
    get current() {
      return open?.round.current;
    },
    get status() {
      return status.text();
    },
    start: (dataset, filter) =>
      once(async () => {
        await ensureChecked(app, dataset);
        const overview = await readOverview(app, dataset);
        if (overview.broken) void vscode.window.showWarningMessage(`${overview.broken}.`);
        const name = app.datasets.get(dataset)?.name ?? dataset.path;
        const round = filter
          ? createRound(overview.items, filter)
          : await chooseRound(name, overview, remembered()[dataset.toString()]);
        if (open) close();
        open = openRound(app, dataset, { round, items: overview.items }, { onChange, onFailure });
        await vscode.commands.executeCommand('setContext', CONTEXT_KEYS.reviewing, true);
        await show();
      }),
    move: (by, isFlaggedOnly = false) =>
      once(async () => {
        if (!open) return;
        const { round } = open;
        if (isFlaggedOnly) {
          if (round.seek(by, (item) => isFlagged(item) && isLeft(item))) return show();
          void vscode.window.showInformationMessage('No other flagged record of this review is undecided.');
        } else if (by === 1) await next();
        else if (round.step(-1)) await show();
        else void vscode.window.showInformationMessage('This is the first record of this review.');
      }),
    judge: (kind, given, reason) =>
      once(async () => {
        const chosen = await target(given);
        if (!chosen) return;
        const words = reason ?? (kind === 'accept' ? '' : await askReason(kind));
        await write(chosen, { kind, ...(words.trim() !== '' && { reason: words.trim() }) });
        const mine = roundOf(chosen);
        decided.fire(chosen.dataset);
        if (!mine) {
          vscode.window.setStatusBarMessage(`$(check) ${VERDICT_WORDS[kind]}`, 3000);
          return;
        }
        mine.judged(chosen.line, kind);
        if (mine.round.goTo(chosen.line)) await next();
      }),
    note: (given, words) =>
      once(async () => {
        const chosen = await target(given);
        if (!chosen) return;
        const said = words ?? (await askNote());
        await write(chosen, { kind: 'note', reason: said.trim() });
        decided.fire(chosen.dataset);
        vscode.window.setStatusBarMessage('$(check) Note kept', 3000);
      }),
    undo: () =>
      once(async () => {
        const last = steps.pop();
        if (!last) throw new CasewrightError('usage', 'nothing-decided', 'There is no decision to take back');
        await takeBack(app, last.dataset, last.made);
        decided.fire(last.dataset);
        const mine = roundOf(last);
        if (!mine) return;
        await mine.refresh();
        const [decision] = last.made.decisions;
        const id = decision && 'record' in decision ? decision.record : undefined;
        if (mine.round.goTo(last.line, id)) await show();
      }),
    stop: () =>
      once(async () => {
        if (!open) return;
        const counts = open.round.counts();
        close();
        tellSummary(counts);
      }),
    dispose() {
      open?.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

async function askReason(kind: VerdictKind): Promise<string> {
  const [title, prompt] =
    kind === 'reject' ? ['Reject Record', 'Why is it rejected?'] : ['Record Needs Work', 'What needs work?'];
  const placeholder = 'A few words, or none: press Enter';
  return answered(await askText(onlyStep(title), { prompt, placeholder }));
}

async function askNote(): Promise<string> {
  const validate = (value: string) => (value.trim() === '' ? 'Write a few words, or press Escape.' : undefined);
  return answered(
    await askText(onlyStep('Note on This Record'), { prompt: 'What is to be remembered of it?', validate }),
  );
}

/** These questions have nothing to go back to. */
function answered(answer: string): string {
  if (answer === 'back') throw new vscode.CancellationError();
  return answer;
}
