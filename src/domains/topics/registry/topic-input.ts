import type { AiRequest } from '../../../ai/client.ts';
import type { RawParameters } from './parameters.ts';

/** A web page as it was retrieved for a topic with `retrieval: 'website'`. Absent parts are empty strings. */
export interface WebsitePage {
  readonly url: string;
  readonly title: string;
  /** The page's meta description. */
  readonly description: string;
  /** The visible text: each heading, paragraph and list item is a line. */
  readonly content: string;
  /** The page's headings; without them only lines that begin with `#` are taken for headings. */
  readonly sections?: readonly { readonly heading: string }[];
}

/** What one execution works on. */
export interface TopicInput {
  readonly parameters: RawParameters;
  /** Only, and always, for topics with `retrieval`. */
  readonly retrieved?: WebsitePage | undefined;
}

/** What a prompt needs from the AI client. */
export interface BuildTools {
  /** Text that others wrote as a delimited block, cleaned and cut to `maxChars`. */
  block(label: string, text: string, maxChars: number): string;
}

export type TopicPrompt = Pick<AiRequest<unknown>, 'system' | 'messages'>;
