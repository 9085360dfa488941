import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { JsonObject } from '../../engine/record/record.ts';
import { serialiseObject } from '../../engine/record/schema.ts';
import { openRejects } from '../generation/rejects.ts';
import { STATE } from '../ids.ts';

/** Paid answers that nobody has accepted or rejected yet: a window that ends takes none of them along. */
export interface PendingAnswers {
  remember(key: string, dataset: vscode.Uri, answer: JsonObject): Promise<void>;
  forget(key: string): Promise<void>;
}

interface Pending {
  readonly dataset: string;
  readonly line: string;
}

type Memory = Pick<vscode.Memento, 'get' | 'update'>;

/** What an earlier window left goes to the rejects file of its dataset. */
export function createPendingAnswers(memory: Memory): PendingAnswers {
  const all = (): Readonly<Record<string, Pending>> => memory.get(STATE.pendingAnswers, {});
  const left = Object.entries(all());
  const settleLeft = async (): Promise<void> => {
    for (const [key, { dataset, line }] of left) {
      try {
        await keep(vscode.Uri.parse(dataset, true), line);
        await forget(key);
      } catch (error) {
        // Its folder is gone for now: the next window tries again.
        if (!(error instanceof CasewrightError)) throw error;
      }
    }
  };
  const forget = async (key: string): Promise<void> => {
    const { [key]: _, ...others } = all();
    await memory.update(STATE.pendingAnswers, others);
  };
  void settleLeft();
  return {
    async remember(key, dataset, answer) {
      const line = rejectedLine(answer, 'not-accepted', 'the window was closed before a person accepted the rewriting');
      await memory.update(STATE.pendingAnswers, { ...all(), [key]: { dataset: dataset.toString(), line } });
    },
    forget,
  };
}

/** An answer that was paid for goes where generation puts those that it does not use. */
export async function keep(dataset: vscode.Uri, line: string): Promise<void> {
  const rejects = openRejects(dataset);
  await rejects.append([line]);
  await rejects.close();
}

export function rejectedLine(answer: JsonObject, reason: string, detail: string): string {
  const { id = '', code = '', content = '', meta = {} } = answer;
  return serialiseObject({ id, code, reason, detail, content, meta });
}
