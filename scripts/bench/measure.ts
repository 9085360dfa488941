/** What one stage cost, measured in a process of its own. */
export interface Cost {
  readonly seconds: number;
  /** Processor seconds of all threads: on a shared machine less noisy than the clock. */
  readonly processor: number;
  /** The process's high-water mark of resident memory, in bytes, when the stage was done. */
  readonly peak: number;
}

/** Runs a function once and says what it cost. */
export async function measure<T>(run: () => Promise<T>): Promise<{ cost: Cost; result: T }> {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = await run();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  const cost = { seconds, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 };
  return { cost, result };
}
