import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Accuracy, judge } from './accuracy.ts';
import { type CorpusPlan, provideCorpus, type Shape } from './corpus.ts';
import { type EditCost, measureEdits } from './edits.ts';
import { type Cost, measure } from './measure.ts';
import { runScoreStage, SCORE_STAGES, type ScoreAnswer, type ScoreStage } from './scoreStages.ts';
import { runCommand, runStage, STAGES, type Stage } from './stages.ts';
import { formatScoreTable, formatTable, type ScoreResult, type StageResult } from './table.ts';

const CACHE = process.env.CASEWRIGHT_BENCH_CACHE!;
const MEDIA = process.env.CASEWRIGHT_BENCH_MEDIA!;
/** The command line, built as it is shipped. */
const CLI = process.env.CASEWRIGHT_BENCH_CLI!;

/** What a process of its own is asked to do, and what it answers. */
interface Task {
  readonly stage: string;
  readonly plan: CorpusPlan;
  readonly judged: boolean;
}

interface Answer {
  readonly cost?: Cost;
  readonly accuracy?: readonly Accuracy[];
  readonly edits?: readonly EditCost[];
  readonly values?: ScoreAnswer['values'];
}

const WORST: readonly { shape: Exclude<Shape, 'clinical'>; records: number }[] = [
  { shape: 'identical', records: 50_000 },
  { shape: 'template', records: 20_000 },
  { shape: 'boilerplate', records: 100_000 },
];
const WORST_STAGES = ['r0', 'no-rules', 'near-duplicate', 'plagiarism', 'low-diversity', 'all'];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,10k,100k' },
    stages: { type: 'string' },
    seed: { type: 'string', default: '1' },
    repeat: { type: 'string', default: '1' },
    worst: { type: 'boolean', default: false },
    json: { type: 'string' },
    task: { type: 'string' },
  },
});

if (values.task) process.stdout.write(JSON.stringify(await perform(JSON.parse(values.task))));
else await bench();

async function perform({ stage: name, plan, judged }: Task): Promise<Answer> {
  const corpus = await provideCorpus(CACHE, plan);
  const files = { corpus, mediaFolder: MEDIA, helperEntry: new URL('./checkWorker.js', import.meta.url), cli: CLI };
  const scored = SCORE_STAGES.find((each) => each.name === name);
  if (scored) return await runScoreStage(scored, { ...files, ...plan });
  if (name === 'edits') return { edits: await measureEdits(files, plan) };
  const stage = STAGES.find((each) => each.name === name)!;
  if (stage.threads !== undefined) return { cost: await runCommand(stage.threads, files) };
  let { cost } = await measure(() => runStage(stage, files));
  for (let pass = 1; name === 'r0' && pass < 3; pass += 1) {
    const again = await measure(() => runStage(stage, files));
    if (again.cost.seconds < cost.seconds) cost = again.cost;
  }
  return { cost, ...(judged && stage.rules && { accuracy: await judge(stage, files) }) };
}

function inProcess(task: Task): Promise<Answer> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--task', JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out));
      else reject(new Error(`The stage ${task.stage} ended with exit code ${code}`));
    });
  });
}

async function bench(): Promise<void> {
  const asked = values.stages?.split(',');
  const known = [...STAGES, ...SCORE_STAGES].map(({ name }) => name).concat('edits');
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no stage ${unknown}; there are ${known.join(', ')}`);
  const [processor] = cpus();
  console.log(
    `Node ${process.version}, ${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  const all: Record<string, readonly (StageResult | ScoreResult)[]> = {};
  const seed = Number(values.seed);
  for (const size of values.worst ? [] : values.sizes.split(',')) {
    const plan: CorpusPlan = { shape: 'clinical', records: sizeOf(size), seed };
    const stages = STAGES.filter(({ name }) => !asked || asked.includes(name) || isBase(name));
    const scores = SCORE_STAGES.filter(({ name }) => !asked || asked.includes(name));
    const checked = await benchCorpus(plan, stages, true);
    const { seconds } = checked.find(({ stage }) => stage.name === 'r0')!.cost;
    all[size] = [...checked, ...(await benchScores(plan, scores, seconds))];
    if (!asked || asked.includes('edits')) await benchEdits(plan);
  }
  for (const { shape, records } of values.worst ? WORST : []) {
    const wanted = asked ?? WORST_STAGES;
    const stages = STAGES.filter(({ name }) => wanted.includes(name) || isBase(name));
    all[shape] = await benchCorpus({ shape, records, seed }, stages, false);
  }
  if (values.json) writeFileSync(values.json, JSON.stringify(all, undefined, 2));
}

function isBase(name: string): boolean {
  return name === 'r0' || name === 'no-rules';
}

function sizeOf(text: string): number {
  const size = Number(text.replace(/k$/, '')) * (text.endsWith('k') ? 1000 : 1);
  if (!Number.isInteger(size) || size < 1) throw new Error(`${text} is no size; say 1k,10k`);
  return size;
}

/** R0 is measured before each stage, since the machine may be busier at one time than at another; the best counts. */
async function benchCorpus(plan: CorpusPlan, stages: readonly Stage[], judged: boolean): Promise<StageResult[]> {
  const { path } = await provideCorpus(CACHE, plan);
  console.log(`\n${plan.records} records, ${plan.shape}, seed ${plan.seed}`);
  const best = new Map<string, Cost>();
  const accuracy = new Map<string, readonly Accuracy[]>();
  const note = (name: string, cost: Cost): void => {
    const known = best.get(name);
    if (!known || cost.seconds < known.seconds) best.set(name, cost);
  };
  for (const stage of stages) {
    for (let run = 0; run < Number(values.repeat); run += 1) {
      note('r0', (await inProcess({ stage: 'r0', plan, judged: false })).cost!);
      if (stage.name === 'r0') continue;
      const isJudged = judged && run === 0;
      const answer = await inProcess({ stage: stage.name, plan, judged: isJudged });
      note(stage.name, answer.cost!);
      if (answer.accuracy) accuracy.set(stage.name, answer.accuracy);
      process.stderr.write(`  ${stage.name}: ${answer.cost!.seconds.toFixed(2)} s\n`);
    }
  }
  const results = stages.map((stage) => ({
    stage,
    cost: best.get(stage.name)!,
    accuracy: accuracy.get(stage.name) ?? [],
  }));
  console.log(formatTable(path, results));
  return results;
}

/** R0 is measured before each stage here too, and the best of all counts. */
async function benchScores(plan: CorpusPlan, stages: readonly ScoreStage[], knownR0: number): Promise<ScoreResult[]> {
  let r0 = knownR0;
  const results: ScoreResult[] = [];
  for (const stage of stages) {
    let best: ScoreResult | undefined;
    for (let run = 0; run < Number(values.repeat); run += 1) {
      const { cost: reading } = await inProcess({ stage: 'r0', plan, judged: false });
      r0 = Math.min(r0, reading!.seconds);
      const answer = await inProcess({ stage: stage.name, plan, judged: false });
      if (!best || answer.cost!.seconds < best.cost.seconds)
        best = { stage, cost: answer.cost!, values: answer.values! };
    }
    process.stderr.write(`  ${stage.name}: ${best!.cost.seconds.toFixed(2)} s\n`);
    results.push(best!);
  }
  if (results.length > 0) console.log(`\n${formatScoreTable(plan.records, r0, results)}`);
  return results;
}

async function benchEdits(plan: CorpusPlan): Promise<void> {
  const { edits } = await inProcess({ stage: 'edits', plan, judged: false });
  for (const { what, median, p99, most } of edits!) {
    console.log(`${what}: ${median.toFixed(2)} ms median, ${p99.toFixed(2)} ms p99, ${most.toFixed(2)} ms at most`);
  }
}
