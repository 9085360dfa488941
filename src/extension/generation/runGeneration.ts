import * as vscode from 'vscode';
import type { GenerateProgress, GenerateResult } from '../../protocol.ts';
import type { App } from '../app.ts';
import { CONTEXT_KEYS } from '../ids.ts';
import { requireTrust } from '../providers.ts';
import { scopeOf, sourceOf } from '../scope.ts';
import { type DatasetTarget, openTarget } from './datasetTarget.ts';
import { followEnd } from './followEnd.ts';
import { openRejects } from './rejects.ts';
import { progressMessage } from './resultMessage.ts';
import { type GenerationRequest, nameOf, tellResult } from './tellResult.ts';

/**
 * Generates into a file or document: consent, progress, result message. Resolves when the run has ended and its message shows.
 * @param wanted cancels it as the progress message does
 * @throws CasewrightError for what is wrong before anything was written; CancellationError when consent is refused
 */
export async function runGeneration(
  app: App,
  request: GenerationRequest,
  wanted?: vscode.CancellationToken,
): Promise<GenerateResult> {
  const scope = scopeOf(request.target);
  requireTrust(scope, request.provider);
  const provider = await app.providers.describe(scope, request.provider);
  await app.providers.requireConsent(provider);
  const apiKey = provider.origin === undefined ? undefined : await app.providers.keyFor(provider.origin);
  const target = await lazyTarget(request.target);
  const rejects = openRejects(request.target);
  try {
    const result = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: `Generating reports into ${nameOf(request.target)}`,
        cancellable: true,
      },
      (progress, token) => {
        const run = `${Date.now()}-${Math.random()}`;
        const listener = app.engine.listen(run, {
          append: (stream, lines) => (stream === 'records' ? target.append(lines) : rejects.append(lines)),
          progress: showProgress(progress),
        });
        const params = {
          ...{ run, scope, codes: request.codes, count: request.count, provider: request.provider, seed: request.seed },
          ...(request.languages && { languages: request.languages }),
          ...(request.axes && { axes: request.axes }),
          ...(request.missing && { missing: request.missing }),
          ...(apiKey !== undefined && { apiKey }),
          allowedOrigins: app.providers.allowedOrigins(),
          target: { ...sourceOf(request.target), isNew: target.isNew },
          version: String(app.context.extension.packageJSON.version),
        };
        const stop = new vscode.CancellationTokenSource();
        const watches = [token, wanted].map((each) => each?.onCancellationRequested(() => stop.cancel()));
        return app.engine.request('generate.run', params, stop.token).finally(() => {
          for (const watch of watches) watch?.dispose();
          stop.dispose();
          listener.dispose();
        });
      },
    );
    await target.close();
    await rejects.close();
    // The walkthrough's step is done by reports, not by a command that was gone away from.
    if (result.added > 0) void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.reportsGenerated, true);
    void tellResult(request, result, rejects.show);
    return result;
  } finally {
    await target.close();
    await rejects.close();
    void app.datasets.read(request.target);
  }
}

interface OpenedTarget extends Pick<DatasetTarget, 'append' | 'close'> {
  readonly isNew: boolean;
}

/** A new file comes into being with its first report, and opens then: a run that fails before leaves nothing behind. */
async function lazyTarget(uri: vscode.Uri): Promise<OpenedTarget> {
  const exists = await vscode.workspace.fs.stat(uri).then(
    ({ size }) => size > 0,
    () => false,
  );
  let opened: Promise<DatasetTarget> | undefined;
  let follower: vscode.Disposable | undefined;
  const open = () => {
    opened ??= openTarget(uri);
    return opened;
  };
  const show = async () => {
    if (follower) return;
    follower = followEnd(uri);
    await vscode.window.showTextDocument(uri, { preview: false, preserveFocus: true });
  };
  if (exists || uri.scheme !== 'file') {
    await open();
    await show();
  }
  return {
    isNew: !exists && uri.scheme === 'file',
    async append(lines) {
      await (await open()).append(lines);
      if (!follower) await show();
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
      opened = undefined;
      // The editor may still be about to read the last lines.
      setTimeout(() => follower?.dispose(), FOLLOW_MS);
    },
  };
}

const FOLLOW_MS = 3000;

function showProgress(progress: vscode.Progress<{ message?: string; increment?: number }>) {
  const started = performance.now();
  let shown = 0;
  return ({ total, skipped, added, rejected, gaveUp, failed }: GenerateProgress) => {
    const done = skipped + added + gaveUp + failed;
    const message = progressMessage(added, total - skipped, performance.now() - started, rejected);
    progress.report({ message, increment: total > 0 ? ((done - shown) * 100) / total : 0 });
    shown = done;
  };
}
