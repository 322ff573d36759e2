/** What is used of the driver's insides, which it neither exports nor describes (mongodb 7.8). */

declare module 'mongodb/lib/cmap/connection.js' {
  import type { Socket } from 'node:net';

  export class Connection {
    readonly socket: Socket;
    readonly closed: boolean;
    /** Called when the socket has closed or failed, whatever the reason. */
    cleanup: (this: Connection, error: Error) => void;
  }
}

declare module 'mongodb/lib/cmap/wire_protocol/responses.js' {
  import type { mongo } from 'mongoose';

  /** How a cursor reads its rows. */
  export interface RowOptions extends mongo.BSON.DeserializeOptions {
    readonly raw?: boolean;
  }

  /** The response to a find or getMore. */
  export class CursorResponse {
    /** Rows that were taken. */
    iterated: number;
    readonly batchSize: number;
    readonly encryptedBatch: unknown;
    /** The rows, each as type, offset and length of its name, offset and length of its value. */
    readonly batch: {
      readonly bson: Uint8Array;
      readonly elements: readonly (readonly [number, number, number, number, number])[];
    };
    shift: (this: CursorResponse, options?: RowOptions) => unknown;
  }
}
