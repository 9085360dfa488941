import { CasewrightError } from '../../errors.ts';
import type { AnswerFormat } from './requestBody.ts';

/** The servers whose ways are known. */
export type HostName = 'vllm' | 'ollama' | 'lm-studio' | 'openrouter' | 'deepseek';

/** A model on a host: everything a provider needs but a key. */
export interface ResolvedPreset {
  readonly name: string;
  readonly host: HostName;
  readonly baseUrl: string;
  /** Ids and patterns, tried in order against the server's own list; a single id is asked for as it is. */
  readonly model: readonly string[];
  /** What the model's makers advise; for whoever makes the requests, since a request carries its own. */
  readonly temperature: number;
  readonly sampling: Readonly<Record<string, unknown>>;
  readonly thinking: boolean;
  /** False where the model thinks whatever a request says, so that its answers need the room. */
  readonly canStopThinking: boolean;
  readonly mergeSystemPrompt: boolean;
  readonly contextTokens?: number;
  readonly formats: readonly AnswerFormat[];
  /** How to get the model, where the host is the user's own machine. */
  readonly install?: string;
}

const BASE_URLS: Readonly<Record<HostName, string>> = {
  vllm: 'http://127.0.0.1:8000/v1',
  ollama: 'http://127.0.0.1:11434/v1',
  'lm-studio': 'http://127.0.0.1:1234/v1',
  openrouter: 'https://openrouter.ai/api/v1',
  deepseek: 'https://api.deepseek.com',
};

/** The host an origin belongs to, by its name or its usual port. */
export function hostOf(origin: string): HostName | undefined {
  const { hostname, port } = new URL(origin);
  if (hostname === 'openrouter.ai') return 'openrouter';
  if (hostname === 'api.deepseek.com') return 'deepseek';
  return ({ '11434': 'ollama', '1234': 'lm-studio', '8000': 'vllm' } as const)[port];
}

/**
 * The request fields that turn the chain of thought on or off. vLLM hands `chat_template_kwargs` to the chat template
 * (docs.vllm.ai, Reasoning Outputs), and so do SGLang and llama.cpp, which is why an unknown host is spoken to likewise; Ollama's /v1 knows `reasoning_effort`, and its native `think` is ignored there
 * (docs.ollama.com, OpenAI compatibility; `medium` is refused by models that only switch, so on means leaving it out);
 * OpenRouter has `reasoning` (openrouter.ai/docs, Reasoning Tokens); DeepSeek has `thinking` (api-docs.deepseek.com,
 * Thinking Mode). LM Studio has no switch on /v1/chat/completions (lmstudio-bug-tracker issues 988, 1990, 2413).
 */
export function thinkingFields(host: HostName | undefined, thinking: boolean): Readonly<Record<string, unknown>> {
  switch (host) {
    case 'ollama':
      return thinking ? {} : { reasoning_effort: 'none' };
    case 'openrouter':
      return { reasoning: thinking ? { enabled: true } : { effort: 'none' } };
    case 'deepseek':
      return { thinking: { type: thinking ? 'enabled' : 'disabled' } };
    case 'lm-studio':
      return {};
    default:
      return { chat_template_kwargs: { enable_thinking: thinking } };
  }
}

interface ModelOnHost extends Partial<Pick<ResolvedPreset, 'sampling' | 'canStopThinking' | 'formats' | 'install'>> {
  readonly model: readonly string[];
}

interface Preset {
  readonly temperature: number;
  readonly sampling: Readonly<Record<string, unknown>>;
  readonly thinking: boolean;
  readonly canStopThinking: boolean;
  readonly mergeSystemPrompt: boolean;
  readonly contextTokens?: number;
  readonly hosts: Readonly<Partial<Record<HostName, ModelOnHost>>>;
}

const ALL_FORMATS: readonly AnswerFormat[] = ['json_schema', 'json_object', 'none'];
/** LM Studio holds a reasoning model's thoughts to the schema and leaves the content empty (its issue 1773). */
const NO_FORMAT: readonly AnswerFormat[] = ['none'];

/** Llama 3 ends a turn with a token that early conversions did not mark as an end: 128001 and 128009 in its vocabulary. */
const LLAMA_3_STOPS = { stop: ['<|eot_id|>', '<|end_of_text|>'] };
const LLAMA_3_STOP_IDS = { stop_token_ids: [128001, 128009] };

/**
 * OpenBioLLM-Llama3 (aaditya/Llama3-OpenBioLLM-8B and -70B, at first named OpenBioLLM-Llama3-*): Llama 3's own window
 * and chat template. Its makers' example decodes greedily, which would write the same report again and again, so the
 * sampling is Llama 3's. Ollama's own library has no entry, only uploads by users (koesn/llama3-openbiollm-8b is
 * confirmed, none of 70B) and GGUF files from Hugging Face, hence the patterns. No OpenRouter entry could be found.
 */
function openBioLlm(size: '8b' | '70b', ollama: string): Preset {
  const repository = `aaditya/Llama3-OpenBioLLM-${size.toUpperCase()}`;
  const model = [repository, `*openbiollm*${size}*`];
  return {
    temperature: 0.6,
    sampling: { top_p: 0.9 },
    thinking: false,
    canStopThinking: true,
    mergeSystemPrompt: false,
    contextTokens: 8192,
    hosts: {
      vllm: { model, sampling: LLAMA_3_STOP_IDS, install: `vllm serve ${repository}` },
      ollama: { model, sampling: LLAMA_3_STOPS, install: ollama },
      'lm-studio': {
        model,
        sampling: LLAMA_3_STOPS,
        install: `search LM Studio for a GGUF of OpenBioLLM-Llama3-${size.toUpperCase()}`,
      },
    },
  };
}

const PRESETS: Readonly<Record<string, Preset>> = {
  /**
   * Sampling and the advice against a system prompt from the model card's usage recommendations. `deepseek-r1` on
   * Ollama and `deepseek/deepseek-r1` on OpenRouter are confirmed ids. DeepSeek's own API no longer serves R1: since
   * July 2026 its names are deepseek-v4-* (later deepseek-flash), which think when told to, so its list is asked and
   * the strongest reasoner taken; the record's meta holds the name that answered.
   */
  'deepseek-r1': {
    temperature: 0.6,
    sampling: { top_p: 0.95 },
    thinking: true,
    canStopThinking: false,
    mergeSystemPrompt: true,
    hosts: {
      vllm: {
        model: ['deepseek-ai/DeepSeek-R1*', '*deepseek-r1*'],
        install: 'vllm serve deepseek-ai/DeepSeek-R1 --reasoning-parser deepseek_r1',
      },
      ollama: {
        model: ['deepseek-r1:671b*', 'deepseek-r1:70b*', 'deepseek-r1*', '*deepseek-r1*'],
        install: 'ollama pull deepseek-r1',
      },
      'lm-studio': { model: ['*deepseek-r1*'], formats: NO_FORMAT, install: 'search LM Studio for DeepSeek-R1' },
      openrouter: { model: ['deepseek/deepseek-r1', 'deepseek/deepseek-r1*'] },
      deepseek: {
        model: ['deepseek-reasoner', 'deepseek-r*', 'deepseek-*pro*', 'deepseek-*flash*', 'deepseek-*'],
        canStopThinking: true,
        formats: ['json_object', 'none'],
      },
    },
  },
  'openbiollm-llama3-8b': openBioLlm('8b', 'ollama pull koesn/llama3-openbiollm-8b'),
  'openbiollm-llama3-70b': openBioLlm(
    '70b',
    'ollama pull hf.co/… with a GGUF of OpenBioLLM-Llama3-70B from Hugging Face',
  ),
  /**
   * Sampling for the mode without thinking from the model card; `top_k` is not among OpenAI's fields, so only hosts
   * known to take it get it. Qwen 3.5 has no `/no_think` in the prompt any more. `qwen/qwen3.5-397b-a17b` on OpenRouter,
   * `Qwen/Qwen3.5-*` on Hugging Face and `qwen3.5` on Ollama are confirmed ids.
   */
  'qwen-3.5': {
    temperature: 0.7,
    sampling: { top_p: 0.8, presence_penalty: 1.5 },
    thinking: false,
    canStopThinking: true,
    mergeSystemPrompt: false,
    hosts: {
      vllm: {
        model: ['Qwen/Qwen3.5-*', '*qwen3.5*'],
        sampling: { top_k: 20 },
        install: 'vllm serve Qwen/Qwen3.5-35B-A3B --reasoning-parser qwen3',
      },
      ollama: { model: ['qwen3.5*', '*qwen3.5*'], install: 'ollama pull qwen3.5' },
      'lm-studio': {
        model: ['qwen/qwen3.5*', '*qwen3.5*'],
        canStopThinking: false,
        formats: NO_FORMAT,
        install: 'search LM Studio for Qwen3.5',
      },
      openrouter: { model: ['qwen/qwen3.5-397b-a17b', 'qwen/qwen3.5-*'], sampling: { top_k: 20 } },
    },
  },
};

/** The names of all presets. */
export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** The hosts a preset is known on, the first of them its default; empty for an unknown preset. */
export function hostsOfPreset(name: string): HostName[] {
  return Object.hasOwn(PRESETS, name) ? (Object.keys(PRESETS[name]!.hosts) as HostName[]) : [];
}

/**
 * A preset on a host.
 * @param host as in {@link HostName}; the preset's first one when left out
 * @throws CasewrightError `unknown-preset`, `unknown-host` (kind `config`), naming what there is
 */
export function resolvePreset(name: string, host?: string): ResolvedPreset {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name]! : undefined;
  if (preset === undefined)
    throw new CasewrightError(
      'config',
      'unknown-preset',
      `There is no preset ${name}`,
      `Use one of ${PRESET_NAMES.join(', ')}`,
    );
  const hosts = hostsOfPreset(name);
  const at = (host ?? hosts[0]) as HostName;
  const onHost = Object.hasOwn(preset.hosts, at) ? preset.hosts[at] : undefined;
  if (onHost === undefined)
    throw new CasewrightError(
      'config',
      'unknown-host',
      `The preset ${name} knows no host ${at}`,
      `Use one of ${hosts.join(', ')}, or give the base URL and the model instead of the preset`,
    );
  const { hosts: _, ...common } = preset;
  return {
    formats: ALL_FORMATS,
    ...common,
    ...onHost,
    name,
    host: at,
    baseUrl: BASE_URLS[at],
    sampling: { ...preset.sampling, ...onHost.sampling },
  };
}
