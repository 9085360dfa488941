import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS, CONTEXT_KEYS, SETTINGS, VIEWS } from '../../src/extension/ids.ts';
import { activateCasewright } from './host.ts';

interface Contributes {
  commands: { command: string; category: string; title: string }[];
  views: Record<string, { id: string }[]>;
  viewsWelcome: { when?: string; contents: string }[];
  configuration: { properties: Record<string, { default: unknown }> };
  walkthroughs: { steps: { description: string; media: { svg: string }; completionEvents: string[] }[] }[];
}

describe('package.json and the code', () => {
  let extension: vscode.Extension<unknown>;
  let contributes: Contributes;
  let manifest: string;

  before(async () => {
    extension = await activateCasewright();
    contributes = extension.packageJSON.contributes;
    manifest = JSON.stringify(contributes);
  });

  it('agree on commands, and every command is there', async () => {
    const declared = contributes.commands.map(({ command }) => command).sort();
    assert.deepEqual(declared, Object.values(COMMANDS).sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'Casewright'));
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      declared.filter((id) => !registered.includes(id)),
      [],
    );
    const linked = [...manifest.matchAll(/command:(casewright\.[\w.]+)/g)].map(([, id]) => id!);
    assert.deepEqual(
      linked.filter((id) => !registered.includes(id)),
      [],
    );
  });

  it('agree on views and context keys', () => {
    assert.deepEqual(
      contributes.views.casewright?.map(({ id }) => id),
      Object.values(VIEWS),
    );
    const keys = Object.values(CONTEXT_KEYS) as string[];
    for (const key of keys) assert.ok(manifest.includes(key), `${key} is used nowhere`);
  });

  it('agree on settings', () => {
    const { section, ...names } = SETTINGS;
    assert.deepEqual(
      Object.keys(contributes.configuration.properties).sort(),
      Object.values(names)
        .map((name) => `${section}.${name}`)
        .sort(),
    );
    const settings = vscode.workspace.getConfiguration(section);
    for (const [id, { default: value }] of Object.entries(contributes.configuration.properties)) {
      assert.deepEqual(settings.inspect(id.slice(section.length + 1))?.defaultValue, value);
    }
  });

  it('let codes be completed while one types between quotes', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'jsonl' });
    assert.deepEqual(editor.get('quickSuggestions'), { other: 'on', comments: 'off', strings: 'on' });
  });

  it('complete no step of the walkthrough by a command that can be gone away from', () => {
    const events = contributes.walkthroughs.flatMap(({ steps }) => steps).flatMap((step) => step.completionEvents);
    assert.deepEqual(
      events.filter((event) => event.startsWith('onCommand:')),
      [],
    );
    assert.ok(events.includes(`onContext:${CONTEXT_KEYS.reportsGenerated}`));
  });

  it('name files that are there', () => {
    for (const step of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      assert.ok(existsSync(join(extension.extensionPath, step.media.svg)), step.media.svg);
    }
    for (const path of [
      'media/icon.png',
      'media/casewright.svg',
      'media/casewright.schema.json',
      'syntaxes/casewright.tmLanguage.json',
    ]) {
      assert.ok(existsSync(join(extension.extensionPath, path)), path);
    }
  });

  it('keep the engine out of what is loaded at activation', () => {
    const bundle = readFileSync(join(extension.extensionPath, 'dist', 'extension.cjs'), 'utf8');
    assert.ok(bundle.length < 640_000, `${bundle.length} bytes`);
    for (const heavy of ['class MiniSearch', 'ZodObject', 'OpenAIError']) assert.ok(!bundle.includes(heavy), heavy);
  });
});
