import type { TSchema } from 'typebox';
import type { AiMessage, ModelTier } from './client.ts';
import type { Usage } from './provider-error.ts';

/** A request as a provider gets it: sanitised, with the repair's messages if there is one. */
export interface ProviderRequest {
  tier: ModelTier;
  system: string;
  messages: readonly AiMessage[];
  response: { name: string; schema: TSchema };
  maxTokens: number;
  offline: () => unknown;
}

export interface ProviderCall {
  /** Whether text is wanted as it comes. */
  isStreamed: boolean;
  /** Ends the call; its reason is a ProviderError. */
  signal: AbortSignal;
}

/** A whole answer: the model stopped by itself. */
export interface Completion {
  text: string;
  finishReason: string;
  /** null if the provider does not say. */
  usage: Usage | null;
  status: number | null;
}

/** One place that answers. Makes exactly one call each time: attempts are the policy's affair. */
export interface Provider {
  readonly name: string;
  /** Whether its tokens count against a tenant's budget. */
  readonly isMetered: boolean;
  modelFor(tier: ModelTier): string;
  /**
   * Yields the text as it comes; an empty part only says that the provider is alive. Leaving the iteration ends
   * the call.
   * @throws ProviderError
   */
  call(request: ProviderRequest, call: ProviderCall): AsyncGenerator<string, Completion, void>;
}
