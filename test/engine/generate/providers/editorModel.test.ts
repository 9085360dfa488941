import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CasewrightError } from '../../../../src/engine/errors.ts';
import type { ReportRequest } from '../../../../src/engine/generate/provider.ts';
import { isLoopback } from '../../../../src/engine/generate/providers/consent.ts';
import {
  createEditorModelProvider,
  editorModelName,
  editorModelOf,
  editorModelOrigin,
} from '../../../../src/engine/generate/providers/editorModel.ts';

const request = (signal = new AbortController().signal): ReportRequest => ({
  case: { index: 0, code: 'F41.1', indexInCode: 0, indexInNoteType: 0, axes: {}, seed: 1 },
  ...{ system: 'You write notes.', prompt: 'Write one.', temperature: 0.5, maxTokens: 100, seed: 1, signal },
});
const limited = () => new CasewrightError('provider', 'rate-limited', 'Too many requests');

describe('language models of the editor', () => {
  it('are named by vendor and model', () => {
    assert.deepEqual(editorModelOf('vscode:copilot/gpt-4o'), { vendor: 'copilot', id: 'gpt-4o' });
    assert.deepEqual(editorModelOf('vscode:ollama/hf.co/a/b@q4'), { vendor: 'ollama', id: 'hf.co/a/b@q4' });
    for (const other of [
      'offline',
      'vscode:',
      'vscode:/x',
      'vscode:x/',
      'vscode:x',
      'a@https://b.example/vscode:c/d',
    ]) {
      assert.equal(editorModelOf(other), undefined, other);
    }
  });

  it('are never taken for this machine’s, whatever their vendor is called', () => {
    assert.ok(!isLoopback(editorModelOrigin('localhost')));
    assert.ok(!isLoopback(editorModelOrigin('127.0.0.1')));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (vendor, id) => {
        fc.pre(!/[/\p{Cs}]/u.test(vendor));
        const origin = editorModelOrigin(vendor);
        assert.deepEqual(editorModelOf(editorModelName(vendor, id)), { vendor, id });
        assert.ok(URL.canParse(origin) && !isLoopback(origin));
        assert.equal(origin, origin.toLowerCase());
      }),
    );
  });

  it('give what they say, tried again where that may help', async () => {
    const waits: number[] = [];
    let tries = 0;
    const provider = createEditorModelProvider('vscode:copilot/gpt-4o', {
      async send({ name, system, prompt, temperature }) {
        assert.deepEqual([name, system, prompt, temperature], [provider.name, 'You write notes.', 'Write one.', 0.5]);
        tries += 1;
        if (tries < 3) throw limited();
        return { content: 'A note.', model: 'gpt-4o-2024-11-20' };
      },
      sleep: async (milliseconds) => void waits.push(milliseconds),
      random: () => 1,
    });
    assert.deepEqual(await provider.ask(request()), {
      ...{ content: 'A note.', model: 'gpt-4o-2024-11-20', finishReason: 'stop', requests: 3 },
    });
    assert.equal(provider.origin, 'vscode://models/copilot');
    assert.deepEqual(waits, [500, 1000]);
  });

  it('fail after three tries, at once where trying again is of no use, and with the reason of who stopped them', async () => {
    const failing = (error: Error) => {
      let tries = 0;
      const send = async () => {
        tries += 1;
        throw error;
      };
      const ports = { send, sleep: async () => {}, random: () => 0 };
      return { provider: createEditorModelProvider('vscode:a/b', ports), tries: () => tries };
    };
    const busy = failing(limited());
    await assert.rejects(busy.provider.ask(request()), { code: 'rate-limited' });
    assert.equal(busy.tries(), 3);
    const gone = failing(new CasewrightError('provider', 'unknown-model', 'There is none'));
    await assert.rejects(gone.provider.ask(request()), { code: 'unknown-model' });
    assert.equal(gone.tries(), 1);
    const stop = new AbortController();
    stop.abort(new Error('stopped by the user'));
    await assert.rejects(failing(limited()).provider.ask(request(stop.signal)), /stopped by the user/);
  });
});
