import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { CasewrightError } from '../engine/errors.ts';
import type { DecisionIndex } from '../engine/review/decisionIndex.ts';
import {
  type Decision,
  type DecisionDraft,
  decisionsPath,
  type ParsedDecisions,
  parseDecisions,
  serialiseDecision,
} from '../engine/review/decisions.ts';
import { openAppender } from './appendJsonl.ts';
import { readLines } from './readDataset.ts';

/**
 * Reads the decisions beside a dataset; none where there is no such file. Lines that are no decisions come back with what is wrong.
 * @param dataset path of the dataset
 * @throws CasewrightError kind `io` when the file is there and cannot be read
 */
export async function readDecisions(dataset: string): Promise<ParsedDecisions> {
  const path = decisionsPath(dataset);
  if (!(await exists(path))) return { decisions: [], broken: [] };
  const lines: { readonly line: number; readonly source: string }[] = [];
  for await (const batch of readLines(path)) for (const { line, source } of batch) lines.push({ line, source });
  return parseDecisions(lines);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );
}

/** Who decides, when, and what was decided before. */
export interface Signature {
  /** As readAuthor gives it. */
  readonly author: string;
  readonly now: Date;
  /** The dataset's decisions so far; the new ones are added to it as they are written. */
  readonly index: DecisionIndex;
}

/**
 * Appends decisions to the file beside a dataset, making it when it is not there: one write a line, on the disk when this resolves. What is
 * in the file stays byte for byte, broken lines too. A decision gets a time after the ones it supersedes and after
 * others' verdicts on the record, even if a colleague's clock runs ahead.
 * @throws CasewrightError kind `io`; what was appended before stays
 */
export async function appendDecisions(
  dataset: string,
  drafts: readonly DecisionDraft[],
  { author, now, index }: Signature,
): Promise<Decision[]> {
  if (drafts.length === 0) return [];
  const appender = await openAppender(decisionsPath(dataset), { mustBeJsonl: false, keepTorn: true });
  const made: Decision[] = [];
  try {
    for (const draft of drafts) {
      const unplaced = { ...draft, author, time: now.toISOString() };
      const before = index.timeBefore(unplaced);
      const time = before === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(before) + 1));
      const decision = { ...unplaced, time: time.toISOString() };
      await appender.append(serialiseDecision(decision));
      index.add(decision);
      made.push(decision);
    }
  } finally {
    await appender.close();
  }
  return made;
}

const run = promisify(execFile);

/**
 * Who works here: `Name <address>` of git's configuration as it holds in a folder, or the name of the system's user.
 * @throws CasewrightError kind `config` where neither is known
 */
export async function readAuthor(folder: string): Promise<string> {
  const [name, address] = await Promise.all([gitSetting('user.name', folder), gitSetting('user.email', folder)]);
  if (name && address) return `${name} <${address}>`;
  const known = name ?? address ?? systemUser();
  if (known) return known;
  throw new CasewrightError(
    'config',
    'no-author',
    'It is not known who decides: git has no user.name, and the system no name for its user',
    'Say who you are: git config --global user.name "Your Name".',
  );
}

/** Undefined where git or the setting is not there. */
async function gitSetting(key: string, folder: string): Promise<string | undefined> {
  try {
    // Not as working folder: Windows would look there for a program called git.
    const { stdout } = await run('git', ['-C', folder, 'config', '--get', key], { windowsHide: true });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

function systemUser(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch {
    return undefined;
  }
}
