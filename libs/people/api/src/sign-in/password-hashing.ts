import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import { tooManyRequests } from '@assay/platform/api';

/** Argon2id with the parameters OWASP recommends: 19 MiB, two passes, one lane. */
const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 2;
const longestQueue = 40;

/** Hashes and checks passwords, a few at a time, so that a rush of sign-ins cannot take the whole machine. */
@Injectable()
export class PasswordHashing {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private readonly decoy = argon2.hash('nobody has this password', parameters);

  hash(password: string): Promise<string> {
    return this.inTurn(() => argon2.hash(password, parameters));
  }

  /** Compares with the stored hash; without one, spends the same time and says no. */
  matches(password: string, hash: string | null): Promise<boolean> {
    return this.inTurn(async () => {
      const matched = await argon2.verify(hash ?? (await this.decoy), password);
      return matched && hash !== null;
    });
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.queue.length >= longestQueue) throw tooManyRequests(2);
    if (this.running >= atOnce) await new Promise<void>((free) => this.queue.push(free));
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }
}
