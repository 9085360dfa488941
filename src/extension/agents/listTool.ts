import type * as vscode from 'vscode';
import type { FindingList } from '../../protocol/agents.ts';
import type { RuleId, Severity } from '../../protocol.ts';
import type { App } from '../app.ts';
import { TOOLS } from '../ids.ts';
import { scopeOf, sourceOf } from '../scope.ts';
import type { CheckedDataset } from './checkedDataset.ts';
import { namedDataset, nameOfDataset } from './namedDataset.ts';
import type { TextConsent } from './textConsent.ts';
import type { AgentTool } from './tool.ts';

interface Input {
  readonly dataset?: string;
  readonly rules?: readonly RuleId[];
  readonly severities?: readonly Severity[];
  readonly record?: string;
  /** From 1. */
  readonly line?: number;
  readonly withText?: boolean;
  /** From 1. */
  readonly page?: number;
}

const PAGE = 20;

/** Findings by rule, severity and record, a page at a time; their words only once the user let the model read them. */
export function listTool(app: App, checked: CheckedDataset, consent: TextConsent): AgentTool<Input> {
  const list = async (input: Input, token: vscode.CancellationToken): Promise<{ uri: vscode.Uri } & FindingList> => {
    const { dataset, rules, severities, record: id, line, withText = false, page = 1 } = input;
    const { uri } = await namedDataset(app, dataset);
    await checked(uri, token);
    const params = {
      ...{ uri: uri.toString(), scope: scopeOf(uri), source: sourceOf(uri), withText },
      ...(rules && rules.length > 0 && { rules }),
      ...(severities && severities.length > 0 && { severities }),
      record: { ...(id !== undefined && { id }), ...(line !== undefined && { line: line - 1 }) },
      ...{ skip: (page - 1) * PAGE, limit: PAGE },
    };
    return { uri, ...(await app.engine.request('agents.findings', params, token)) };
  };
  return {
    name: TOOLS.listFindings,
    describe: ({ dataset }) => `Listing findings of ${dataset ?? 'the dataset'}`,
    async ask(input, token) {
      if (!input.withText) return undefined;
      const { uri, identifiers } = await list(input, token);
      return consent.ask(callOf(input), uri, identifiers);
    },
    async run(input, token) {
      const { uri, findings, more, identifiers } = await list(input, token);
      if (input.withText) consent.use(callOf(input), uri, identifiers);
      const page = input.page ?? 1;
      return {
        dataset: nameOfDataset(uri),
        page,
        findings: findings.map(({ id, line, ...rest }) => ({ record: id, line: line + 1, ...rest })),
        ...(more && { nextPage: page + 1 }),
      };
    },
  };
}

function callOf(input: Input): string {
  return `list ${JSON.stringify(input)}`;
}
