import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for the address of a feed. */
export function newFeedSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of the secret: its SHA-256 in hexadecimal. */
export function feedSecretHash(secret: string): string {
  return createHash('sha256').update(`calendar-feed/${secret}`).digest('hex');
}
