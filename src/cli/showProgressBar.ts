import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** The file, as it is named. */
  readonly shown: string;
  /** What is being done. */
  readonly what: string;
  /** From 0 to 1. */
  readonly done: number;
}

export interface ProgressBar {
  update(progress: Progress): void;
  /** Writes a line of its own. */
  note(line: string): void;
  stop(): void;
}

/** Shorter runs show no bar. */
const QUIET_MS = 500;

/** A bar on a terminal; elsewhere nothing, as the report is all that is asked for. */
export function showProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  const note = (line: string): boolean => stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${line}\n`);
  if (!stream.isTTY) return { update() {}, note, stop() {} };
  const format = '{bar} {percentage} %  {step}  {file}';
  const bar = new SingleBar(
    { stream, format, hideCursor: true, fps: 8, clearOnComplete: true },
    Presets.shades_classic,
  );
  const started = performance.now();
  let isShown = false;
  return {
    update({ shown, what, done }) {
      if (!isShown && performance.now() - started < QUIET_MS) return;
      const values = { step: what, file: shown };
      if (!isShown) bar.start(100, 0, values);
      isShown = true;
      bar.update(Math.round(done * 100), values);
    },
    note,
    stop() {
      if (isShown) bar.stop();
      isShown = false;
    },
  };
}
