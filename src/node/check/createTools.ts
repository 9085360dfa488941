import { readFile } from 'node:fs/promises';
import type { RuleId } from '../../engine/checks/finding.ts';
import { rememberNearest } from '../../engine/checks/invalidRecord.ts';
import { createOffCodeCheckWith } from '../../engine/checks/offCode.ts';
import { createPhiCheck, type PhiCheck } from '../../engine/checks/phi.ts';
import { createPromptEcho, sentencesOf } from '../../engine/checks/promptEcho.ts';
import { createRecordChecks, type RecordChecks } from '../../engine/checks/runChecks.ts';
import type { CheckSettings } from '../../engine/checks/settings.ts';
import { type CriteriaScorer, createCriteriaScorer } from '../../engine/criteria/scoreText.ts';
import { CRITERIA } from '../../engine/knowledge/criteria/criteria.ts';
import { LAID_OUT_CUES } from '../../engine/knowledge/criteria/laidOutCues.ts';
import { createPhiKnowledge } from '../../engine/knowledge/names/phiKnowledge.ts';
import { ioError } from '../ioError.ts';
import { loadCatalogue } from '../loadCatalogue.ts';
import type { FileJob, ToolsJob } from './checkJob.ts';

/** Makes the rules that look at one record alone, for files. */
export type CheckTools = (file: FileJob, only?: readonly RuleId[]) => RecordChecks;

/** What takes its time to make, for those who need it themselves. */
export interface CheckKnowledge {
  readonly criteria: CriteriaScorer;
  /** Made once for the same settings, as long as no others are asked for. */
  phi(settings: CheckSettings['phi']): PhiCheck;
}

export function createKnowledge(): CheckKnowledge {
  const names = createPhiKnowledge();
  let last: { readonly settings: CheckSettings['phi']; readonly check: PhiCheck } | undefined;
  return {
    criteria: createCriteriaScorer(CRITERIA, LAID_OUT_CUES),
    phi(settings) {
      if (last?.settings !== settings) last = { settings, check: createPhiCheck(names, settings) };
      return last.check;
    },
  };
}

/** Loads what the rules know: catalogue, criteria, names, the prompts' sentences. */
export async function createTools(
  { mediaFolder, catalogue: custom, prompts }: ToolsJob,
  { criteria, phi }: CheckKnowledge = createKnowledge(),
): Promise<CheckTools> {
  const catalogue = rememberNearest(await loadCatalogue(mediaFolder, custom));
  const texts = await Promise.all(prompts.map(readText));
  const echo = createPromptEcho(texts.flatMap(sentencesOf));
  const offCode = createOffCodeCheckWith(catalogue, criteria);
  return ({ settings, layout }, only) =>
    createRecordChecks({
      settings,
      fields: layout.fields,
      catalogue,
      phi: phi(settings.phi),
      offCode,
      echo,
      ...(only && { only }),
    });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw ioError(error, 'read', path);
  }
}
