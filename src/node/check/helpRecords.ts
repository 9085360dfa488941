import { once } from 'node:events';
import { closeSync, openSync, readSync } from 'node:fs';
import { serialize } from 'node:v8';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Finding } from '../../engine/checks/finding.ts';
import { monotonyFindings } from '../../engine/checks/lowDiversity.ts';
import { type ReadLine, readLine } from '../../engine/checks/readLine.ts';
import type { RecordChecks } from '../../engine/checks/runChecks.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import { createRepetitionFinder } from '../../engine/text/repetition.ts';
import { createSharedRoom } from '../../engine/text/textTokens.ts';
import { createTokenizer } from '../../engine/text/tokenizer.ts';
import { type FileJob, HELPED_RULES } from './checkJob.ts';
import { createTools } from './createTools.ts';
import { fileChanged } from './fileRecords.ts';
import {
  CHUNK,
  type ChunkFindings,
  claim,
  type FoundAlone,
  type HelperData,
  type HelperMessage,
  type HelperResult,
  type HelperWork,
} from './recordHelpers.ts';
import { createTokenReceiver } from './sharedTokens.ts';
import { togetherIn } from './togetherRecords.ts';

/** What a helper thread does: takes one chunk after another until none is left. See beginHelpers. */
export async function helpRecords({ file, tools }: HelperData, port: MessagePort): Promise<void> {
  const inbox = createInbox(port);
  try {
    const waiting = inbox.look();
    // What rules know takes longer to load than few records to check.
    if (waiting.length > 0 && !isLeft(waiting[0])) return;
    const checks = (await createTools(tools))(file, HELPED_RULES);
    const work = await inbox.first();
    if (work?.kind === 'work') checkChunks(file, checks, work, inbox.take, (result) => port.postMessage(result));
  } finally {
    inbox.close();
  }
}

function isLeft(message: HelperMessage): boolean {
  return message?.kind === 'work' && message.taken.includes(0);
}

/** The messages to a thread that works without a pause. */
function createInbox(port: MessagePort) {
  let messages: HelperMessage[] = [];
  const add = (message: HelperMessage): void => {
    messages.push(message);
  };
  port.on('message', add);
  /** Those that have come and were not taken. */
  const look = (): readonly HelperMessage[] => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) add(next.message);
    return messages;
  };
  return {
    look,
    take(): readonly HelperMessage[] {
      const taken = look();
      messages = [];
      return taken;
    },
    /** Takes the first, or waits for it. */
    async first(): Promise<HelperMessage> {
      if (look().length === 0) await once(port, 'message');
      return messages.shift();
    },
    close: () => port.off('message', add),
  };
}

function checkChunks(
  file: FileJob,
  checks: RecordChecks,
  { boilerplate, bytes, taken }: HelperWork,
  news: () => readonly HelperMessage[],
  tell: (result: HelperResult) => void,
): void {
  const findMonotony = createMonotonySearch(file);
  const tokenizer = createTokenizer();
  const tokens = createTokenReceiver(tokenizer);
  const room = createSharedRoom();
  const known = { seenId: () => undefined, boilerplate: new Set(boilerplate) };
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const handle = openSync(file.path, 'r');
  const size = bytes.length / 2;
  let buffer = Buffer.alloc(0);
  try {
    for (let chunk = 0; chunk < taken.length; chunk += 1) {
      if (!claim(taken, chunk, 2)) continue;
      for (const message of news()) if (message?.kind === 'tokens') tokens.add(message);
      const nextTokens = tokens.take(chunk);
      const first = chunk * CHUNK;
      const end = Math.min(size, first + CHUNK);
      const from = bytes[first * 2]!;
      const length = bytes[end * 2 - 1]! - from;
      if (length > buffer.length) buffer = Buffer.allocUnsafeSlow(length);
      if (readSync(handle, buffer, 0, length, from) < length) throw fileChanged(file.path);
      const findings: [number, FoundAlone][] = [];
      const read = (key: number): ReadLine => {
        const source = decoder.decode(buffer.subarray(bytes[key * 2]! - from, bytes[key * 2 + 1]! - from));
        const ids = nextTokens?.(room.take);
        return readLine({ source, parsed: parseRecord(source, file.layout) }, tokenizer, room.take, ids);
      };
      for (const [start, stop] of togetherIn(first, end, (key) => [bytes[key * 2]!, bytes[key * 2 + 1]!])) {
        room.clear();
        const lines = Array.from({ length: stop - start }, (_, at) => read(start + at));
        for (const [at, found] of checks(lines, known).entries()) {
          const monotony = findMonotony(lines[at]!);
          if (found.length + monotony.length > 0) findings.push([start + at - first, { found, monotony }]);
        }
      }
      tell({ chunk, found: serialize(findings satisfies ChunkFindings) });
    }
  } finally {
    closeSync(handle);
  }
}

/** The part of `low-diversity` that needs a record alone. */
function createMonotonySearch({ settings, layout }: FileJob): (line: ReadLine) => readonly Finding[] {
  if (settings.rules['low-diversity'] === 'off') return () => [];
  const finder = createRepetitionFinder();
  return ({ own }) => monotonyFindings(own, finder, settings.lowDiversity, layout.fields.text);
}
