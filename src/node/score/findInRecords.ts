import type { Finding, RuleId } from '../../engine/checks/finding.ts';
import type { PhiCheck } from '../../engine/checks/phi.ts';
import type { FoundRepetition } from '../../engine/scores/repetition.ts';
import type { FoundInRecords } from '../../engine/scores/scoredRecords.ts';
import { type CheckedFile, checkFile } from '../check/checkFile.ts';
import type { FileJob, ReferenceFile, ToolsJob } from '../check/checkJob.ts';
import { createKnowledge, createTools } from '../check/createTools.ts';
import { type FileReference, readReferences } from '../check/readReferences.ts';
import { type CriteriaMeter, type CriteriaShares, createCriteriaMeter } from './criteriaShares.ts';
import { createPhrases, type PhraseOfRecords } from './repeatedPhrases.ts';
import { countOffered, type RepetitionOffer } from './repetitionBeside.ts';

/** What is checked for a score. */
export interface FindJob {
  readonly file: FileJob;
  readonly tools: ToolsJob;
  /** Other texts that are looked through for identifiers, as the references are. */
  readonly others: readonly ReferenceFile[];
  /** Threads that check records beside this one. */
  readonly helpers: number;
}

/** What checks found, in columns: plain data, which goes from thread to thread. */
export interface FoundInFile {
  readonly records: Omit<FoundInRecords, 'criteriaShares'>;
  /** The lines of these records, rising and 1-based: nothing was found in the others. */
  readonly lines: Int32Array;
  /** Distinct identifiers in the references. */
  readonly inReferences: readonly string[];
  /** By text, 1 where it holds any: those of the references, then the others. */
  readonly othersHoldIdentifiers: Uint8Array;
  /** The line of the nearest twin, by the line of a near-duplicate; both 1-based. */
  readonly twins: ReadonlyMap<number, number>;
  /** Passages that many records hold. */
  readonly phrases: readonly PhraseOfRecords[];
  readonly criteria: CriteriaShares;
  /** Where it was offered and not taken by another thread. */
  readonly repetition?: FoundRepetition;
}

export interface FindHost {
  readonly helperEntry: URL;
  /** Told how much of it is done, from 0 to 1. */
  onProgress(what: string, done: number): void;
  /** Called between pieces of work; throws to end it. */
  pause(): Promise<void>;
  /** What there is to do when all else is done. */
  offered?(): RepetitionOffer | undefined;
  readonly signal?: AbortSignal;
}

/** No metric rests on what these rules find. */
const UNSCORED: readonly RuleId[] = ['invalid-record', 'label-leakage', 'llm-residue'];

/**
 * Checks a file for its score: all rules on which metrics rest, whatever the configuration has switched off.
 * @throws CasewrightError when a file cannot be read, has no text at all, or changes meanwhile
 */
export async function findInRecords({ file, tools, others, helpers }: FindJob, host: FindHost): Promise<FoundInFile> {
  const { signal } = host;
  // Prompts are for rules that are left out.
  const needed: ToolsJob = { ...tools, prompts: [] };
  const knowledge = createKnowledge();
  const columns = createColumns();
  const phrases = createPhrases();
  const twins = new Map<number, number>();
  let opened: CheckedFile | undefined;
  let criteria: CriteriaMeter | undefined;
  await checkFile(
    { ...file, settings: { ...file.settings, rules: Object.fromEntries(UNSCORED.map((rule) => [rule, 'off'])) } },
    {
      tools: await createTools(needed, knowledge),
      toolsJob: needed,
      helpers,
      helperEntry: host.helperEntry,
      onProgress: ({ step, done }) =>
        host.onProgress(step, step === 'checking' ? 0.3 + 0.6 * done : step === 'reading' ? 0.3 * done : 0),
      onRecord: ({ line, parsed: { record } }, findings) => {
        if (!record) return;
        columns.add(line, record.text, findings);
        phrases.add(line, record, findings);
        for (const { evidence } of findings)
          if (evidence.rule === 'near-duplicate') twins.set(line, evidence.twin.line);
      },
      // Here their tokens are known, and the words of the criteria.
      onTokens: (record, own) => criteria!.add(record, own),
      pause: host.pause,
      ...(signal && { signal }),
    },
    (checked) => {
      opened = checked;
      criteria = createCriteriaMeter(knowledge.criteria, checked.tokenizer);
    },
  );
  const { references } = opened!;
  host.onProgress('references', 0.9);
  const phi = knowledge.phi(file.settings.phi);
  const real = await identifiersIn(references, phi, host);
  const rest = await identifiersIn(await readReferences(others, signal), phi, host);
  await host.pause();
  const repetition = await countOffered(host.offered?.(), host.pause);
  return {
    ...columns.finish(),
    inReferences: real.identifiers,
    othersHoldIdentifiers: Uint8Array.from([...real.holding, ...rest.holding]),
    twins,
    phrases: phrases.most(),
    criteria: criteria!.finish(),
    ...(repetition && { repetition }),
  };
}

async function identifiersIn(
  texts: readonly FileReference[],
  phi: PhiCheck,
  { pause }: FindHost,
): Promise<{ readonly identifiers: string[]; readonly holding: number[] }> {
  const identifiers = new Set<string>();
  const holding: number[] = [];
  for (const [at, { text }] of texts.entries()) {
    const own = identifiersOf(text, phi(text));
    for (const identifier of own) identifiers.add(identifier);
    holding.push(own.length > 0 ? 1 : 0);
    if (at % 256 === 255) await pause();
  }
  return { identifiers: [...identifiers], holding };
}

/** What was found in each record in which anything was, in columns. */
function createColumns() {
  const lines: number[] = [];
  const identifiers: string[][] = [];
  const boilerplateTokens: number[] = [];
  const copiedRuns: number[] = [];
  const copiedShares: number[] = [];
  const nearDuplicate: number[] = [];
  const offCode: number[] = [];
  return {
    add(line: number, text: string, findings: readonly Finding[]): void {
      const { boilerplate, run, coverage } = measuresOf(findings);
      lines.push(line);
      identifiers.push(identifiersOf(text, findings));
      boilerplateTokens.push(boilerplate);
      copiedRuns.push(run);
      copiedShares.push(coverage);
      nearDuplicate.push(findings.some(({ rule }) => rule === 'near-duplicate') ? 1 : 0);
      offCode.push(findings.some(({ rule }) => rule === 'off-code') ? 1 : 0);
    },
    finish: (): Pick<FoundInFile, 'lines' | 'records'> => ({
      lines: Int32Array.from(lines),
      records: {
        identifiers,
        boilerplateTokens: Int32Array.from(boilerplateTokens),
        copiedRuns: Int32Array.from(copiedRuns),
        copiedShares: Float64Array.from(copiedShares),
        nearDuplicate: Uint8Array.from(nearDuplicate),
        offCode: Uint8Array.from(offCode),
      },
    }),
  };
}

function measuresOf(findings: readonly Finding[]): { boilerplate: number; run: number; coverage: number } {
  let boilerplate = 0;
  let run = 0;
  let coverage = 0;
  for (const { evidence } of findings) {
    if (evidence.rule === 'low-diversity' && evidence.kind === 'boilerplate') boilerplate += evidence.tokens;
    if (evidence.rule !== 'plagiarism') continue;
    run = Math.max(run, evidence.tokens);
    coverage = Math.max(coverage, evidence.coverage);
  }
  return { boilerplate, run, coverage };
}

/** The digits of a phone number, without the country code that North American numbers may have. */
function nationalNumber(written: string): string {
  const digits = written.replace(/\D+/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** Identifiers by their kind and their letters and digits, so that one is the same however it is written. */
function identifiersOf(text: string, findings: readonly Finding[]): string[] {
  const found = findings.flatMap(({ evidence, span }) => {
    if (evidence.rule !== 'phi' || !span) return [];
    const letters = text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return [
      `${evidence.type} ${evidence.type === 'phone' || evidence.type === 'fax' ? nationalNumber(letters) : letters}`,
    ];
  });
  return [...new Set(found)];
}
