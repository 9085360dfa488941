import { CasewrightError } from '../engine/errors.ts';

const REASONS: Readonly<Record<string, readonly [code: string, reason: string, remedy: string]>> = {
  ENOENT: ['file-not-found', 'there is no such file or folder', 'Check the path.'],
  EACCES: ['no-permission', 'access is denied', 'Check the permissions of the file and its folder.'],
  EPERM: ['no-permission', 'the operation is not permitted', 'Check the permissions of the file and its folder.'],
  EROFS: ['no-permission', 'the file system is read-only', 'Choose a place that can be written to.'],
  EISDIR: ['is-a-folder', 'it is a folder', 'Name a file.'],
  ENOTDIR: ['file-not-found', 'part of the path is a file, not a folder', 'Check the path.'],
  ENOSPC: [
    'disk-full',
    'the disk is full',
    'Free some space, then write the missing reports (on the command line: the same command with --resume).',
  ],
  EDQUOT: [
    'disk-full',
    'the disk quota is used up',
    'Free some space, then write the missing reports (on the command line: the same command with --resume).',
  ],
  EMFILE: ['too-many-files', 'too many files are open', 'Close some programs and try again.'],
};

/**
 * What to say of a folder where files are to be read.
 * @param name the folder as it was named
 * @param files a pattern of files such as those that are looked for
 */
export function folderError(name: string, files: string): CasewrightError {
  return new CasewrightError(
    'io',
    'is-a-folder',
    `Cannot read ${name}: it is a folder`,
    `Name its files, as in ${name.replace(/[\\/]+$/, '')}/${files}.`,
  );
}

/** A file-system failure as one clear message; errors that carry no system code are bugs and come back as they are. */
export function ioError(error: unknown, doing: 'read' | 'write' | 'open', path: string): unknown {
  const system = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof system !== 'string' || !/^E[A-Z0-9]+$/.test(system)) return error;
  const [code, reason, remedy] = REASONS[system] ?? [
    'io-failed',
    `the system says ${system}`,
    'Check the path and the disk.',
  ];
  const mend = system === 'ENOENT' && doing === 'write' ? 'Check the path, or make the folder first.' : remedy;
  return new CasewrightError('io', code, `Cannot ${doing} ${path}: ${reason}`, mend, { cause: error });
}
