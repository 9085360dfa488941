// Brings language models to VS Code, as Copilot does, and calls tools, as a chat does.
const vscode = require('vscode');

/** What a model does with a request: by its id. */
const ANSWERS = {
  async writer(state, prompt, progress) {
    const answer = state.answer(prompt);
    // In parts, as a stream.
    for (let at = 0; at < answer.length; at += 100) {
      progress.report(new vscode.LanguageModelTextPart(answer.slice(at, at + 100)));
    }
  },
  slow: (_state, _prompt, _progress, token) =>
    new Promise((resolve) => {
      token.onCancellationRequested(() => resolve());
    }),
  async blocked() {
    throw vscode.LanguageModelError.Blocked('Not in this organisation');
  },
  async forbidden() {
    throw vscode.LanguageModelError.NoPermissions('Not allowed');
  },
  async empty() {
    throw new Error('Monthly quota exceeded');
  },
  async broken() {
    throw new Error('It fell over.');
  },
};

exports.activate = (context) => {
  const changed = new vscode.EventEmitter();
  const state = {
    requests: [],
    cancelled: 0,
    ids: Object.keys(ANSWERS),
    answer: () => '',
    changed: () => changed.fire(),
  };
  const provider = {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: () =>
      state.ids.map((id) => ({
        ...{ id, name: `The ${id}`, family: `${id}-family`, version: `${id}-2031-01` },
        ...{ maxInputTokens: 100_000, maxOutputTokens: 8000, capabilities: {} },
      })),
    async provideLanguageModelChatResponse({ id }, messages, options, progress, token) {
      const prompt = messages.flatMap(({ content }) => content.map(({ value }) => value)).join('');
      state.requests.push({ id, prompt, roles: messages.map(({ role }) => role), options: options.modelOptions });
      token.onCancellationRequested(() => {
        state.cancelled += 1;
      });
      await ANSWERS[id](state, prompt, progress, token);
    },
    provideTokenCount: async (_model, text) => Math.ceil(String(text).length / 4),
  };
  context.subscriptions.push(
    changed,
    vscode.lm.registerLanguageModelChatProvider('casewright-test', provider),
    // Asks for a tool's name and input, calls it outside of a chat, and shows what a model would be told.
    vscode.commands.registerCommand('casewright-test.callTool', async () => {
      const order = await vscode.window.showInputBox({ prompt: 'The tool and its input' });
      const [, name, input] = /^(\S+)\s+(.*)$/.exec(order);
      try {
        const { content } = await vscode.lm.invokeTool(name, {
          input: JSON.parse(input),
          toolInvocationToken: undefined,
        });
        vscode.window.showInformationMessage(`Told: ${content.map(({ value }) => value).join('')}`);
      } catch (error) {
        vscode.window.showWarningMessage(`Failed: ${error.message}`);
      }
    }),
  );
  return state;
};
