import { CasewrightError } from '../../errors.ts';
import { endpointOf, exchange, type OpenAiEndpointOptions } from './connection.ts';
import { abortable } from './exchange.ts';
import { failureError } from './failures.ts';
import { isPattern, nearestModels, pickModel } from './models.ts';
import { NotACompletion } from './readAnswer.ts';
import { redactorFor } from './redact.ts';

/**
 * The ids of the models the server offers, in its own order.
 * @throws CasewrightError (kind `provider`) when it cannot be asked
 */
export async function listModels(options: OpenAiEndpointOptions, signal: AbortSignal): Promise<string[]> {
  const endpoint = endpointOf(options);
  const outcome = await exchange(options, endpoint, signal, 'list', async (client, settings) => {
    const response = await client.models.list(settings).asResponse();
    const text = await response.text();
    const list = text.trimStart().startsWith('{') ? (JSON.parse(text) as { data?: unknown }) : undefined;
    if (!Array.isArray(list?.data)) throw new NotACompletion('it sent no list of models');
    return (list.data as { id?: unknown }[]).map(({ id }) => id).filter((id) => typeof id === 'string');
  });
  const redact = redactorFor(endpoint);
  if ('value' in outcome) return outcome.value.map(redact);
  // A list has no model that could be unknown: it is the address that is wrong.
  const failure =
    outcome.failure.code === 'unknown-model'
      ? {
          ...outcome.failure,
          code: 'bad-response',
          message: `${endpoint.origin} has no list of models`,
          remedy: 'Check the base URL; it mostly ends in /v1',
        }
      : outcome.failure;
  throw failureError(failure, redact);
}

/**
 * The error for a model the server does not have, naming those it has that are most like it.
 * @param message what the server said, or what was looked for in vain
 */
export async function unknownModel(
  options: OpenAiEndpointOptions,
  asked: readonly string[],
  message: string,
  signal: AbortSignal,
): Promise<CasewrightError> {
  const offered = await listModels(options, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    if (error instanceof CasewrightError) return undefined;
    throw error;
  });
  const redact = redactorFor(endpointOf(options));
  const as = (code: string, remedy: string) => new CasewrightError('provider', code, redact(message), redact(remedy));
  if (offered === undefined)
    return as('unknown-model', 'Check the name of the model, and the base URL, which mostly ends in /v1');
  if (asked.some((model) => offered.includes(model)))
    return as(
      'request-refused',
      'The server does list this model: check with the provider whether your account may use it',
    );
  const install = options.preset?.install === undefined ? '' : `; or get it: ${options.preset.install}`;
  const nearest = nearestModels(asked.join(' '), offered).join(', ');
  return as(
    'unknown-model',
    nearest === ''
      ? `The server offers no model at all${install}`
      : `Choose one of the ${offered.length} it offers, such as ${nearest}${install}`,
  );
}

/**
 * Finds out once, for all requests, which model to ask for: the one named, or the first of several names and patterns
 * that the server offers.
 * @throws CasewrightError `missing-model` when neither the options nor their preset name one
 */
export function modelChooser(
  options: OpenAiEndpointOptions & { readonly model?: string | readonly string[] },
): (signal: AbortSignal) => Promise<string> {
  const model = options.model ?? options.preset?.model ?? [];
  const wanted = typeof model === 'string' ? [model] : model;
  const [only] = wanted;
  if (only === undefined)
    throw new CasewrightError(
      'config',
      'missing-model',
      `The provider ${options.name} has no model`,
      'Name a model or a preset',
    );
  if (wanted.length === 1 && !isPattern(only)) return () => Promise.resolve(only);
  let chosen: Promise<string> | undefined;
  // Shared by all requests, so no single one of them may cancel it.
  const unstoppable = new AbortController().signal;

  async function choose(): Promise<string> {
    const offered = await listModels(options, unstoppable).catch((error: unknown) => {
      const literal = wanted.find((name) => !isPattern(name));
      if (literal !== undefined && error instanceof CasewrightError && error.code === 'bad-response') return [literal];
      throw error;
    });
    const picked = pickModel(wanted, offered);
    if (picked === undefined)
      throw await unknownModel(
        options,
        wanted,
        `${endpointOf(options).origin} has no model ${wanted.join(' or ')}`,
        unstoppable,
      );
    return picked;
  }

  return (signal) => {
    chosen ??= choose().catch((error: unknown) => {
      chosen = undefined;
      throw error;
    });
    return abortable(chosen, signal);
  };
}
