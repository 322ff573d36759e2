import type { FormattedExecutionResult } from 'graphql';
import { toTextFrame, type Frame } from '../websocket/text-frame.ts';

/** A result as every subscriber of a group gets it: made into text once, and into a frame once for each id. */
export class NextMessage {
  /** The end of the message, from its payload on. */
  private readonly body: Buffer;
  private lastId: string | undefined;
  private lastFrame: Frame | undefined;

  constructor(result: FormattedExecutionResult) {
    this.body = Buffer.from(`${JSON.stringify(result)}}`);
  }

  /** Bytes that it keeps for as long as somebody holds it. */
  get size(): number {
    return this.body.length;
  }

  /** The protocol's `next` message for the subscription of that id. */
  toFrame(id: string): Frame {
    // Many clients count their subscriptions, so those of a group often share an id.
    if (this.lastFrame && id === this.lastId) return this.lastFrame;
    this.lastId = id;
    this.lastFrame = toTextFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":`, this.body);
    return this.lastFrame;
  }
}
