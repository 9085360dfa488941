import type { App } from '../app.ts';
import { TOOLS } from '../ids.ts';
import type { CheckedDataset } from './checkedDataset.ts';
import { namedDataset, nameOfDataset } from './namedDataset.ts';
import type { AgentTool } from './tool.ts';

interface Input {
  readonly dataset?: string;
}

/** Codes that are told one by one. */
const MOST_CODES = 50;

/** Counts alone: no text of a report is in them. */
export function checkTool(app: App, checked: CheckedDataset): AgentTool<Input> {
  return {
    name: TOOLS.checkDataset,
    describe: ({ dataset }) => `Checking ${dataset ?? 'the dataset'}`,
    async run({ dataset: name }, token) {
      const { uri } = await namedDataset(app, name);
      const { findings, rules } = await checked(uri, token);
      await app.datasets.read(uri);
      const { summary } = await namedDataset(app, uri.toString());
      const codes = Object.entries(summary.codes).sort(([, a], [, b]) => b - a);
      const missing = Object.entries(summary.quotas).filter(([code, wanted]) => wanted > (summary.codes[code] ?? 0));
      return {
        dataset: nameOfDataset(uri),
        records: summary.records,
        codes: Object.fromEntries(codes.slice(0, MOST_CODES)),
        ...(codes.length > MOST_CODES && { otherCodes: codes.length - MOST_CODES }),
        ...(missing.length > 0 && {
          missingForQuota: Object.fromEntries(
            missing.map(([code, wanted]) => [code, wanted - (summary.codes[code] ?? 0)]),
          ),
        }),
        ...(summary.unreadable > 0 && { unreadableLines: summary.unreadable }),
        findings,
        findingsByRule: rules,
      };
    },
  };
}
