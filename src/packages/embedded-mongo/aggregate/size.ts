import { isDoc, type Value } from '../bson/values.ts';

/** Roughly the bytes that a value takes in memory: enough to stop a stage before it takes too much. */
export function estimateBytes(value: Value): number {
  if (typeof value === 'string') return value.length + 16;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + estimateBytes(item), 16);
  if (isDoc(value)) {
    let sum = 16;
    for (const [name, field] of Object.entries(value)) sum += name.length + estimateBytes(field);
    return sum;
  }
  return typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes.length + 16 : 8;
}
