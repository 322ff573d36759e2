import { APIError, OpenAI } from 'openai';
import type { ModelTier } from './client.ts';
import { toProviderError } from './openai-error.ts';
import { ProviderError, type Usage } from './provider-error.ts';
import { createProviderFetch } from './provider-fetch.ts';
import type { Completion, Provider, ProviderCall, ProviderRequest } from './provider.ts';
import { formatModes, toProviderSchema, type FormatMode } from './response-format.ts';

export interface OpenAiProviderOptions {
  name: string;
  /** Of any OpenAI-compatible endpoint: `https://api.openai.com/v1`. */
  baseUrl: string;
  apiKey: string | undefined;
  models: Readonly<Record<ModelTier, string>>;
}

/** Far beyond every deadline: the SDK's own clock covers neither a stall nor a wait, so ours does all. */
const never = 2 ** 31 - 1;

/** A provider over the OpenAI chat completions protocol. The only place that knows the SDK. */
export function createOpenAiProvider(options: OpenAiProviderOptions): Provider {
  const client = new OpenAI({
    // The key is put in by our fetch, so that nothing of the SDK can show it.
    apiKey: 'not-used',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: never,
    logLevel: 'off',
    fetch: createProviderFetch({ apiKey: options.apiKey, maxBytes: 1_000_000, maxStreamBytes: 4_000_000 }),
  });
  // OpenAI's newer models know only the newer name, most other servers only the older one.
  const isOpenAi = new URL(options.baseUrl).hostname.endsWith('openai.com');
  let mode: FormatMode = formatModes[0];

  const toParameters = (request: ProviderRequest) => ({
    model: options.models[request.tier],
    messages: [
      { role: 'system' as const, content: toSystem(request, mode) },
      ...request.messages.map(({ role, content }) => ({ role, content })),
    ],
    ...(isOpenAi ? { max_completion_tokens: request.maxTokens } : { max_tokens: request.maxTokens }),
    ...toResponseFormat(request, mode),
  });

  return {
    name: options.name,
    isMetered: true,
    modelFor: (tier) => options.models[tier],
    async *call(request, { isStreamed, signal }) {
      const asked = mode;
      try {
        if (isStreamed) return yield* streamed(client, toParameters(request), { isStreamed, signal });
        return await whole(client, toParameters(request), signal);
      } catch (error) {
        // The SDK ends an aborted call in several ways; the signal knows the reason.
        if (signal.aborted) throw signal.reason;
        const providerError = toProviderError(error, error instanceof APIError ? error : undefined);
        const simpler = formatModes[formatModes.indexOf(asked) + 1];
        if (providerError.kind !== 'unsupported') throw providerError;
        if (simpler === undefined)
          throw new ProviderError('rejected', providerError.message, {
            status: providerError.status,
            isFree: true,
          });
        // Cached for the process: the endpoint will not learn it meanwhile.
        if (mode === asked) mode = simpler;
        throw providerError;
      }
    },
  };
}

type Parameters = Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, 'stream'>;

async function whole(client: OpenAI, parameters: Parameters, signal: AbortSignal): Promise<Completion> {
  const { data, response } = await client.chat.completions
    .create({ ...parameters, stream: false }, { signal })
    .withResponse();
  const { status } = response;
  // The SDK's types are hopes: a proxy may answer 200 with anything.
  const body = data as Partial<OpenAI.ChatCompletion> | string | null | undefined;
  const choice = typeof body === 'object' ? body?.choices?.[0] : undefined;
  if (typeof body !== 'object' || !choice) throw notAnAnswer(status);
  return toCompletion({
    text: choice.message?.content ?? '',
    refusal: choice.message?.refusal ?? '',
    finishReason: choice.finish_reason,
    usage: toUsage(body?.usage),
    status,
  });
}

async function* streamed(
  client: OpenAI,
  parameters: Parameters,
  { signal }: ProviderCall,
): AsyncGenerator<string, Completion, void> {
  const { data, response } = await client.chat.completions
    .create({ ...parameters, stream: true, stream_options: { include_usage: true } }, { signal })
    .withResponse();
  const answer: Answer = { text: '', refusal: '', finishReason: null, usage: null, status: response.status };
  for await (const chunk of data as AsyncIterable<Partial<OpenAI.ChatCompletionChunk> | null>) {
    const choice = chunk?.choices?.[0];
    const text = choice?.delta?.content ?? '';
    answer.text += text;
    answer.refusal += choice?.delta?.refusal ?? '';
    answer.finishReason = choice?.finish_reason ?? answer.finishReason;
    answer.usage = toUsage(chunk?.usage) ?? answer.usage;
    yield text;
  }
  // The SDK takes an aborted stream for one that ended well.
  if (signal.aborted) throw signal.reason;
  return toCompletion(answer);
}

interface Answer {
  text: string;
  refusal: string;
  finishReason: string | null | undefined;
  usage: Usage | null;
  status: number;
}

/** @throws ProviderError if the model did not come to its end by itself. */
function toCompletion({ text, refusal, finishReason, usage, status }: Answer): Completion {
  const details = { status, usage };
  if (finishReason === 'content_filter' || refusal !== '') {
    throw new ProviderError('refused', 'The model or its content filter refused to answer', details);
  }
  if (finishReason === 'stop') return { text, finishReason, usage, status };
  if (typeof finishReason === 'string' && finishReason !== '') {
    const known = ['length', 'tool_calls', 'function_call'].find((reason) => reason === finishReason);
    throw new ProviderError(
      'cut_short',
      `Expected finish reason "stop", got "${known ?? 'another'}"`,
      details,
    );
  }
  throw new ProviderError('unavailable', 'Expected a finish reason, got none', details);
}

function notAnAnswer(status: number): ProviderError {
  return new ProviderError('unavailable', 'Expected a chat completion, got something else', {
    status,
    isFree: true,
  });
}

function toUsage(usage: OpenAI.CompletionUsage | null | undefined): Usage | null {
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = usage ?? {};
  if (!isCount(inputTokens) || !isCount(outputTokens)) return null;
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function toResponseFormat({ response }: ProviderRequest, mode: FormatMode) {
  if (mode === 'text') return {};
  if (mode === 'json_object') return { response_format: { type: mode } };
  // The name's alphabet is the protocol's.
  const name = response.name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64);
  return { response_format: { type: mode, json_schema: { name, ...toProviderSchema(response.schema) } } };
}

function toSystem({ system, response }: ProviderRequest, mode: FormatMode): string {
  if (mode === 'json_schema') return system;
  const schema = JSON.stringify(toProviderSchema(response.schema).schema);
  return `${system}\n\nAnswer with one JSON object and nothing else. It must fit this JSON Schema:\n${schema}`;
}
