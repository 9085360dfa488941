import { Presets, SingleBar } from 'cli-progress';
import type { GenerationProgress } from '../engine/generate/tally.ts';

export interface ProgressDisplay {
  update(progress: GenerationProgress): void;
  /** Writes a line of its own. */
  note(line: string): void;
  stop(): void;
}

/** Milliseconds between two plain lines. */
const LINE_EVERY_MS = 2000;

/** Progress as a bar on a terminal and as plain lines now and then elsewhere. */
export function showProgress(stream: NodeJS.WriteStream, total: number): ProgressDisplay {
  return stream.isTTY ? bar(stream, total) : plainLines(stream, total);
}

function bar(stream: NodeJS.WriteStream, total: number): ProgressDisplay {
  const format =
    '{bar} {value}/{total} reports, {rejected} rejected, {failed} failed, {rate} a second, {eta_formatted} left';
  const display = new SingleBar({ stream, format, hideCursor: true, fps: 8 }, Presets.shades_classic);
  const started = performance.now();
  let running = true;
  display.start(total, 0, { rejected: 0, failed: 0, rate: '–' });
  return {
    update(progress) {
      const { rejected, failed } = progress;
      const rate = ((progress.added * 1000) / Math.max(1, performance.now() - started)).toFixed(1);
      display.update(through(progress), { rejected, failed, rate });
    },
    note: (line) => stream.write(`\r\x1b[K${line}\n`),
    stop() {
      if (running) display.stop();
      running = false;
    },
  };
}

function plainLines(stream: NodeJS.WriteStream, total: number): ProgressDisplay {
  let last = performance.now();
  return {
    update(progress) {
      const now = performance.now();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      const { rejected, failed } = progress;
      stream.write(`${through(progress)} of ${total} reports, ${rejected} rejected, ${failed} failed\n`);
    },
    note: (line) => stream.write(`${line}\n`),
    stop() {},
  };
}

function through({ skipped, added, gaveUp, failed }: GenerationProgress): number {
  return skipped + added + gaveUp + failed;
}
