import { spawn } from 'node:child_process';
import type { Cost } from './measure.ts';

/** Told by the process itself as it ends. */
const TELL_COST = `import { writeSync } from 'node:fs'; process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 }));
});`;

/** Node reads the certificates that are named there at each start, which takes longer than all else it does then: the machine's time, not the command's. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/** The command line from its start to its end. @throws Error when it ends with another exit code than 0 */
export async function runCli(cli: string, args: readonly string[]): Promise<{ cost: Cost; output: string }> {
  const tell = `data:text/javascript,${encodeURIComponent(TELL_COST)}`;
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', tell, cli, ...args], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  let [output, told] = ['', ''];
  child.stdout!.on('data', (data) => {
    output += data;
  });
  child.stdio[3]!.on('data', (data) => {
    told += data;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code !== 0) throw new Error(`casewright ${args[0]} ended with exit code ${code}`);
  return { cost: { seconds, ...JSON.parse(told) }, output };
}
