import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import type { ReadRecord } from '../../protocol/agents.ts';
import type { RuleId } from '../../protocol.ts';
import type { App } from '../app.ts';
import { type Chosen, placeOf } from '../fixes/chosen.ts';
import type { Proposals } from '../fixes/proposals.ts';
import { rewriteOne } from '../fixes/rewriteRecord.ts';
import { TOOLS } from '../ids.ts';
import { OFFLINE, placeOfProvider, providerLabel, requireTrust } from '../providers.ts';
import { scopeOf } from '../scope.ts';
import type { CheckedDataset } from './checkedDataset.ts';
import { nameOfDataset } from './namedDataset.ts';
import { type RecordInput, readRecord } from './readTool.ts';
import { type AgentTool, whileWanted } from './tool.ts';

interface Input extends RecordInput {
  /** Words of the report, as they stand in it. */
  readonly passage?: string;
  readonly rule?: RuleId;
  readonly wholeReport?: boolean;
  readonly provider?: string;
}

interface Wanted {
  readonly uri: vscode.Uri;
  readonly record: ReadRecord;
  readonly chosen: Chosen;
  readonly kind: 'span' | 'report';
  /** What gives way; absent where a finding without a place is to be mended. */
  readonly passage?: string;
}

/** UTF-16 units of a passage that a question shows. */
const LONGEST_SHOWN = 300;

/** A passage or a report written anew by a provider, checked, shown to the user beside the old one, and written only if the user accepts. */
export function rewriteTool(app: App, checked: CheckedDataset, proposals: Proposals): AgentTool<Input> {
  return {
    name: TOOLS.rewriteSpan,
    describe: (input) =>
      `Rewriting ${input.wholeReport ? 'a report' : 'a passage'} of ${input.dataset ?? 'the dataset'}`,
    async ask(input, token) {
      const wanted = await wantedBy(app, checked, input, token);
      const { uri, record, kind } = wanted;
      const what = kind === 'report' ? 'the report' : 'a passage of';
      const title = `Rewrite ${what} ${record.id || `line ${record.line + 1}`} of ${nameOfDataset(uri)}?`;
      return { title, message: await inWords(app, wanted, input.provider) };
    },
    async run(input, token) {
      const { uri, record, chosen, kind } = await wantedBy(app, checked, input, token);
      const rewriting = rewriteOne(app, proposals, chosen, kind, input.provider?.trim() || undefined);
      const { verdict, answer } = await whileWanted(rewriting.catch(declined), token);
      return {
        ...{ dataset: nameOfDataset(uri), record: record.id, line: record.line + 1 },
        ...OUTCOMES[verdict],
        // Messages quote the report, which is not told here.
        ...(answer.remaining.length > 0 && { stillFound: [...new Set(answer.remaining.map(({ rule }) => rule))] }),
      };
    },
  };
}

const OUTCOMES = {
  accepted: { written: true, outcome: 'The user accepted the new text; it was checked and stands in the dataset.' },
  rejected: { written: false, outcome: 'The user did not accept the new text; the record is as it was.' },
  unusable: { written: false, outcome: 'No answer passed as a usable text; the record is as it was.' },
} as const;

function declined(error: unknown): never {
  if (!(error instanceof vscode.CancellationError)) throw error;
  throw new CasewrightError(
    'usage',
    'refused',
    'The user does not want this text to be sent, or stopped the rewriting',
    `Do not try again; the provider “${OFFLINE}” sends nothing.`,
  );
}

/** @throws CasewrightError where it is not clear what is to be rewritten */
async function wantedBy(
  app: App,
  checked: CheckedDataset,
  input: Input,
  token: vscode.CancellationToken,
): Promise<Wanted> {
  const { uri, record } = await readRecord(app, input, token);
  const { line, text } = record;
  const common = { uri, record };
  const ofRecord = { kind: 'record', dataset: uri, line } as const;
  if (input.wholeReport) return { ...common, kind: 'report', chosen: ofRecord };
  if (input.passage !== undefined && input.passage !== '') {
    const span = spanOf(text, input.passage);
    return { ...common, kind: 'span', chosen: { ...ofRecord, span }, passage: input.passage };
  }
  if (input.rule === undefined) {
    throw wrong(
      'Nothing says which passage is meant',
      'Give “passage” with words as they stand in the report, “rule” for what was found, or “wholeReport”: true.',
    );
  }
  await checked(uri, token);
  const params = { uri: uri.toString(), from: line, to: line, rules: [input.rule], limit: 1 };
  const [finding] = (await app.engine.request('check.findings', params, token)).findings;
  if (!finding) {
    throw wrong(`No finding of ${input.rule} stands in this record`, 'List its findings with casewright_listFindings.');
  }
  const span = 'span' in finding ? finding.span : undefined;
  const passage = span && { passage: text.slice(span.start, span.end) };
  return { ...common, kind: 'span', chosen: { kind: 'finding', dataset: uri, place: placeOf(finding) }, ...passage };
}

function spanOf(text: string, passage: string): TextSpan {
  const start = text.indexOf(passage);
  if (start < 0)
    throw wrong('These words do not stand in the report', 'Read it with casewright_readRecord and copy them.');
  if (text.indexOf(passage, start + 1) < 0) return { kind: 'text', start, end: start + passage.length };
  throw wrong('These words stand in the report more than once', 'Give more of the words around them.');
}

async function inWords(app: App, { uri, passage }: Wanted, named: string | undefined): Promise<vscode.MarkdownString> {
  const scope = scopeOf(uri);
  const name = named?.trim() || (await app.providers.defaultName(scope));
  requireTrust(scope, name);
  const item = await app.providers.describe(scope, name);
  const words = new vscode.MarkdownString();
  if (passage !== undefined) {
    const shown = passage.length > LONGEST_SHOWN ? `${passage.slice(0, LONGEST_SHOWN)}…` : passage;
    words.appendText(`“${shown.replace(/\s+/g, ' ')}”`);
    words.appendMarkdown('\n\n');
  }
  words.appendText(
    name === OFFLINE
      ? 'The offline composer writes it on this computer; nothing is sent.'
      : `${providerLabel(name)} writes it: text of the record, its diagnosis and what is to be mended are sent to ${placeOfProvider(item)}. Identifiers in it are shown to you before.`,
  );
  words.appendMarkdown('\n\n');
  words.appendText(
    'The new text is checked, then shown beside the old one. It is written only if you accept it there.',
  );
  return words;
}

function wrong(message: string, remedy: string): CasewrightError {
  return new CasewrightError('usage', 'which-passage', message, remedy);
}
