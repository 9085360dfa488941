import * as vscode from 'vscode';

const IGNORED_NAMES = ['node_modules', '.git', '.venv', 'dist', 'out'];
/** Folders in which nobody keeps datasets or references. */
export const IGNORED_FOLDERS = `**/{${IGNORED_NAMES.join(',')}}/**`;
/** So long after the last new file or folder they are looked through: what unpacks or checks out makes many. */
const SETTLED_MS = 400;
/** So long after the first, where they do not end. */
const LONGEST_MS = 2000;

/**
 * Tells the files that new folders hold. VS Code tells of a new folder, but often not of what was put into it before its watcher had
 * reached it: whole trees, as git and archives write them.
 * @param glob of the files that matter
 * @param onFile may be called for files VS Code has told of, too
 */
export function watchNewFolders(glob: string, onFile: (uri: vscode.Uri) => void): vscode.Disposable {
  const come = new Map<string, vscode.Uri>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const lookThrough = async (): Promise<void> => {
    const uris = [...come.values()];
    come.clear();
    for (const folder of await foldersOf(uris)) {
      for (const uri of await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), IGNORED_FOLDERS))
        onFile(uri);
    }
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, true);
  const created = watcher.onDidCreate((uri) => {
    if (uri.path.split('/').some((name) => IGNORED_NAMES.includes(name))) return;
    if (come.size === 0) since = performance.now();
    come.set(uri.toString(), uri);
    clearTimeout(timer);
    const rest = since + LONGEST_MS - performance.now();
    timer = setTimeout(() => void lookThrough(), Math.max(0, Math.min(SETTLED_MS, rest)));
  });
  return vscode.Disposable.from(watcher, created, { dispose: () => clearTimeout(timer) });
}

/** Those of them that are folders, none below another. */
async function foldersOf(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const folders: vscode.Uri[] = [];
  for (const uri of [...uris].sort((a, b) => a.path.length - b.path.length)) {
    if (folders.some((folder) => uri.toString().startsWith(`${folder}/`))) continue;
    const stat = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
    if (stat && (stat.type & vscode.FileType.Directory) !== 0) folders.push(uri);
  }
  return folders;
}
