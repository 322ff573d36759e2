import { mongo } from 'mongoose';
// Mongoose's own copy of the driver, see test/mongo/driver.test.ts.
import { CursorResponse, type RowOptions } from 'mongodb/lib/cmap/wire_protocol/responses.js';

const { prototype } = CursorResponse;
const { shift } = prototype;
const { deserialize } = mongo.BSON;

const documentType = 3;

/** By the cursor's own options, those that it reads rows with. */
const rowOptions = new WeakMap<RowOptions, mongo.BSON.DeserializeOptions>();

function toRowOptions(options: RowOptions): mongo.BSON.DeserializeOptions {
  let made = rowOptions.get(options);
  if (!made) {
    made = { ...options, allowObjectSmallerThanBufferSize: true };
    rowOptions.set(options, made);
  }
  return made;
}

/**
 * Reads a row of a reply as the driver does, without what it does besides. The driver (7.8 and 7.9) lists the
 * elements of every row, which nobody asks for, and copies the cursor's options for every row, which V8 soon does
 * into memory that only a full collection gives back: a third of the work of reading a list, and most of the memory.
 */
prototype.shift = function (options) {
  if (!options || options.raw || this.encryptedBatch != null) return shift.call(this, options);
  const row = this.iterated < this.batchSize ? this.batch.elements[this.iterated] : undefined;
  if (row?.[0] !== documentType) return shift.call(this, options);
  this.iterated += 1;
  const rowOptions = toRowOptions(options);
  // Read before anyone else can come: nothing here waits.
  rowOptions.index = row[3];
  return deserialize(this.batch.bson, rowOptions);
};
