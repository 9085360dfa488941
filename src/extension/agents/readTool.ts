import type * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { ReadRecord } from '../../protocol/agents.ts';
import type { App } from '../app.ts';
import { TOOLS } from '../ids.ts';
import { scopeOf, sourceOf } from '../scope.ts';
import { namedDataset, nameOfDataset } from './namedDataset.ts';
import type { TextConsent } from './textConsent.ts';
import type { AgentTool } from './tool.ts';

/** A record as models name it. */
export interface RecordInput {
  readonly dataset?: string;
  readonly record?: string;
  /** From 1. */
  readonly line?: number;
}

/** UTF-16 units of a report that are told. */
const LONGEST_TEXT = 40_000;

/** One report with its codes and where it came from. */
export function readTool(app: App, consent: TextConsent): AgentTool<RecordInput> {
  return {
    name: TOOLS.readRecord,
    describe: ({ record, line, dataset }) =>
      `Reading ${record !== undefined ? `record ${record}` : `line ${line}`} of ${dataset ?? 'the dataset'}`,
    async ask(input, token) {
      const { uri, record } = await readRecord(app, input, token);
      return consent.ask(callOf(input), uri, record.identifiers);
    },
    async run(input, token) {
      const { uri, record } = await readRecord(app, input, token);
      consent.use(callOf(input), uri, record.identifiers);
      const { id, line, codes, text, meta } = record;
      const { provider, model, axes } = meta;
      return {
        ...{ dataset: nameOfDataset(uri), record: id, line: line + 1, codes },
        text: text.slice(0, LONGEST_TEXT),
        ...(text.length > LONGEST_TEXT && { leftOut: `${text.length - LONGEST_TEXT} characters at the end` }),
        ...(provider !== undefined && { provider }),
        ...(model !== undefined && { model }),
        ...(axes !== undefined && { axes }),
      };
    },
  };
}

/** @throws CasewrightError where there is no such dataset or record */
export async function readRecord(
  app: App,
  { dataset, record: id, line }: RecordInput,
  token: vscode.CancellationToken,
): Promise<{ readonly uri: vscode.Uri; readonly record: ReadRecord }> {
  if (id === undefined && line === undefined) {
    throw new CasewrightError(
      'usage',
      'no-record',
      'No record was named',
      'Give its id as “record” or its line as “line”; casewright_listFindings tells both.',
    );
  }
  const { uri } = await namedDataset(app, dataset);
  const query = { ...(id !== undefined && { id }), ...(line !== undefined && { line: line - 1 }) };
  const params = { uri: uri.toString(), scope: scopeOf(uri), source: sourceOf(uri), query };
  return { uri, record: await app.engine.request('agents.record', params, token) };
}

function callOf(input: RecordInput): string {
  return `read ${JSON.stringify(input)}`;
}
