import { type Agreement, agreement } from '../../engine/review/agreement.ts';
import { createDecisionCounter } from '../../engine/review/countDecisions.ts';
import { createDecisionIndex } from '../../engine/review/decisionIndex.ts';
import { type BrokenLine, parseDecisions } from '../../engine/review/decisions.ts';
import type { BrokenDecision, DatasetDecisions } from '../../protocol/findings.ts';
import { readDecisions } from '../decisionsFile.ts';
import { type FollowedLines, readSource } from './datasets.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

type Methods = 'decisions.count' | 'decisions.broken';

/** Broken lines told of one by one. */
const MOST_BROKEN = 100;

/** Where the review of a dataset stands, and what is wrong with its decisions file. */
export function decisionCountHandlers(scopes: Scopes, followed: FollowedLines): Handlers<Methods> {
  return {
    async 'decisions.count'({ scope, source }, signal) {
      const { decisions, broken } = await readDecisions(source.path);
      if (decisions.length + broken.length === 0) return null;
      const layout = (await scopes.settings(scope)).layoutOf(source.path);
      const counter = createDecisionCounter(createDecisionIndex(decisions));
      for await (const lines of readSource(source, layout, signal, followed)) {
        for (const { line, source: own, record } of lines) {
          const { id, codes, text } = record ?? { id: '', codes: [], text: '' };
          counter.add({ id, line, codes, text, source: own, fields: layout.fields });
        }
      }
      const { decided, left, disputed } = counter.counts();
      const between = agreement(decisions);
      return {
        ...{ accepted: decided.accept, needsWork: decided.revise, rejected: decided.reject, open: left, disputed },
        ...(between.annotators.length > 1 && { agreement: toTell(between) }),
        broken: toBroken(broken),
      };
    },
    async 'decisions.broken'({ path, text }) {
      if (text === undefined) return toBroken((await readDecisions(path.replace(SUFFIX, ''))).broken);
      const lines = text.split(/\r\n|\r|\n/).map((source, at) => ({ line: at + 1, source }));
      return toBroken(parseDecisions(lines.filter(({ source }) => source.trim() !== '')).broken);
    },
  };
}

const SUFFIX = /\.decisions\.jsonl$/i;

function toBroken(broken: readonly BrokenLine[]): BrokenDecision[] {
  const told = broken.slice(0, MOST_BROKEN);
  return told.map(({ line, source, message }) => ({ line: line - 1, length: source.length, message }));
}

function toTell({ annotators, method, items, raw, kappa }: Agreement): NonNullable<DatasetDecisions['agreement']> {
  return { annotators: annotators.length, method, items, raw, kappa };
}
