// Mongoose's own copy of the driver, see test/mongo/driver.test.ts.
import { Connection } from 'mongodb/lib/cmap/connection.js';

const { prototype } = Connection;
const { cleanup } = prototype;

/**
 * Lets an operation whose connection closes while it is being written fail as the driver's other network errors do,
 * so that a read is tried again. The driver (7.8 and 7.9, `Connection.writeCommand`) waits for the socket's `drain`
 * or `error` once a write is not taken at once. A socket that the server ended has neither: destroyed when the end
 * is read, closed later in the same turn of the event loop, it takes no write in between and says nothing of it, and
 * whoever asks in that moment would wait for ever.
 */
prototype.cleanup = function (error) {
  const wasClosed = this.closed;
  cleanup.call(this, error);
  // Nobody but a waiting write listens for `drain`. The connection hears of the error too, and cleans up again.
  if (!wasClosed && this.socket.listenerCount('drain') > 0) this.socket.emit('error', error);
};
