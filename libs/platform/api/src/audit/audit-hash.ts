import { createHash } from 'node:crypto';

/** What the first link of a chain points back to. */
export const firstHash = '0'.repeat(64);

/** SHA-256, in hexadecimal, over the previous hash, the number of the link and the event's stored text. */
export function hashOf(previousHash: string, number: number, canonical: string): string {
  return createHash('sha256').update(`${previousHash}\n${number}\n${canonical}`).digest('hex');
}
