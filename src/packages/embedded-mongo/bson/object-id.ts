import { randomBytes, randomInt } from 'node:crypto';
import { ObjectId } from './values.ts';

const processBytes = randomBytes(5);
let counter = randomInt(0x1_00_00_00);

/** A new ObjectId: seconds, five random bytes of this process, a counter. Source: BSON specification, ObjectId. */
export function createObjectId(): ObjectId {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(Math.floor(Date.now() / 1000), 0);
  processBytes.copy(bytes, 4);
  counter = (counter + 1) & 0xff_ff_ff;
  bytes.writeUIntBE(counter, 9, 3);
  return new ObjectId(bytes);
}
