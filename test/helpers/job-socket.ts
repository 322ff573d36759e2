import { WebSocket } from 'ws';
import { within } from './streams.ts';

export interface Frame {
  type: string;
  timestamp: string;
  data: Record<string, any>;
}

export interface SocketCredential {
  headers?: Record<string, string>;
  protocols?: string[];
  /** Sent when the socket is open. */
  first?: unknown;
}

/** A client of the documented socket. */
export class JobSocket {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  private readonly opened: Promise<unknown>;
  private readonly wakers: (() => void)[] = [];

  private constructor(base: string, { headers = {}, protocols = [] }: SocketCredential) {
    this.socket = new WebSocket(`${base.replace('http', 'ws')}/ws`, protocols, { headers });
    this.socket.on('error', () => undefined);
    this.opened = new Promise((resolve) => this.socket.once('open', resolve));
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
    this.socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as Frame);
      for (const wake of this.wakers.splice(0)) wake();
    });
  }

  static async open(base: string, credential: SocketCredential): Promise<JobSocket> {
    const socket = new JobSocket(base, credential);
    await within('open', socket.opened);
    if (credential.first !== undefined) {
      const { first } = credential;
      socket.socket.send(typeof first === 'string' ? first : JSON.stringify(first));
    }
    return socket;
  }

  /** The first frame of that type about that job, those before this call included. */
  async frame(type: string, jobId: string): Promise<Frame> {
    const find = async (): Promise<Frame> => {
      for (;;) {
        const found = this.frames.find((frame) => frame.type === type && frame.data.jobId === jobId);
        if (found) return found;
        await new Promise<void>((resolve) => this.wakers.push(resolve));
      }
    };
    return await within(`${type} of ${jobId}`, find());
  }

  async close(): Promise<void> {
    this.socket.close();
    await within('close', this.closed);
  }
}
