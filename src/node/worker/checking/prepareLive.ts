import { RULE_IDS } from '../../../engine/checks/finding.ts';
import type { RecordChecks } from '../../../engine/checks/runChecks.ts';
import type { Corpus, RecordReader } from '../../../engine/corpus/corpus.ts';
import { createDecisionIndex, type DecisionIndex } from '../../../engine/review/decisionIndex.ts';
import { createTokenizer, type Tokenizer } from '../../../engine/text/tokenizer.ts';
import { createJobCorpus, readExemplars } from '../../check/checkFile.ts';
import { type FileJob, HELPED_RULES, type ToolsJob } from '../../check/checkJob.ts';
import { type CheckTools, createTools } from '../../check/createTools.ts';
import type { OtherPlaces } from '../../check/placeFindings.ts';
import { readReferences } from '../../check/readReferences.ts';
import { createReferencePlaces } from '../../check/referencePlaces.ts';
import { readDecisions } from '../../decisionsFile.ts';
import { sourcesOf } from './sources.ts';

/** What the live check of a dataset works with. */
export interface LiveTools {
  readonly job: FileJob;
  readonly tokenizer: Tokenizer;
  readonly corpus: Corpus;
  /** Rules that need the record alone and take their time: what they find is kept while others change. */
  readonly ownChecks: RecordChecks;
  readonly otherChecks: RecordChecks;
  /** See `sourcesOf`. */
  readonly sources: readonly string[];
  readonly inReference: OtherPlaces['inReference'];
  /** What is decided on its records. */
  readonly decisions: DecisionIndex;
}

/** Loads what rules know, once for datasets that share it. */
export interface ToolsCache {
  get(job: ToolsJob): Promise<CheckTools>;
  /** Prompts and catalogues may have changed. */
  clear(): void;
}

export function createToolsCache(): ToolsCache {
  const known = new Map<string, Promise<CheckTools>>();
  return {
    get(job) {
      const key = JSON.stringify(job);
      const there = known.get(key);
      if (there) return there;
      const loading = createTools(job);
      known.set(key, loading);
      // What could not be read is tried again.
      loading.catch(() => known.delete(key));
      return loading;
    },
    clear: () => known.clear(),
  };
}

/** The decisions beside a dataset. @throws CasewrightError when they cannot be read */
export async function openDecisions(dataset: string): Promise<DecisionIndex> {
  return createDecisionIndex((await readDecisions(dataset)).decisions);
}

/** @throws CasewrightError when a reference, a prompt or the catalogue cannot be read */
export async function prepareLive(
  job: FileJob,
  toolsJob: ToolsJob,
  cache: ToolsCache,
  reader: RecordReader,
): Promise<LiveTools> {
  const tools = await cache.get(toolsJob);
  const tokenizer = createTokenizer();
  const texts = await readReferences(job.references);
  const exemplars = await readExemplars(job);
  const others = RULE_IDS.filter((rule) => !HELPED_RULES.includes(rule));
  return {
    job,
    tokenizer,
    corpus: createJobCorpus(job, tools(job), reader, { texts, exemplars }, tokenizer),
    ownChecks: tools(job, HELPED_RULES),
    otherChecks: tools(job, others),
    sources: sourcesOf(job, toolsJob),
    inReference: createReferencePlaces([...texts, ...exemplars]),
    decisions: await openDecisions(job.path),
  };
}
