import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the extension beside these tests, which brings language models to VS Code, lets them see and set. */
export interface TestModels {
  readonly requests: { id: string; prompt: string; roles: number[]; options: Record<string, unknown> }[];
  readonly cancelled: number;
  /** Models it offers; `changed` tells VS Code. */
  ids: string[];
  /** What the model `writer` says. */
  answer(prompt: string): string;
  changed(): void;
}

export async function testModels(): Promise<TestModels> {
  const extension = vscode.extensions.getExtension<TestModels>('casewright-test.models');
  assert.ok(extension, 'The extension with the models is not loaded.');
  return extension.activate();
}
