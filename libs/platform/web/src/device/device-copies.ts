import { Injectable, inject } from '@angular/core';
import { DeviceVault } from './device-vault';

/** A copy and when it was made, by this device's clock. */
export interface Copy<Value> {
  readonly value: Value;
  readonly keptAt: string;
}

/**
 * Encrypted copies of answers of the server, read when there is no connection. They are a convenience: where the device
 * refuses to keep one, there is none, and nobody is told.
 */
@Injectable({ providedIn: 'root' })
export class DeviceCopies {
  private readonly vault = inject(DeviceVault);

  async remember(owner: string, name: string, value: unknown): Promise<void> {
    await willing(async () => {
      const sealed = await this.vault.seal(owner, value);
      await (await copies()).put('copies', { owner, name, keptAt: new Date().toISOString(), sealed });
    });
  }

  async recall<Value>(owner: string, name: string): Promise<Copy<Value> | null> {
    const copy = await willing(async () => {
      const row = await (await copies()).get('copies', [owner, name]);
      return row && { value: await this.vault.open<Value>(owner, row.sealed), keptAt: row.keptAt };
    });
    return copy ?? null;
  }

  async forget(owner: string, name: string): Promise<void> {
    await willing(async () => (await copies()).delete('copies', [owner, name]));
  }

  /** Forgets every copy on this device, whosever it is. */
  async forgetAll(): Promise<void> {
    await willing(async () => (await copies()).clear('copies'));
  }
}

async function copies() {
  const { deviceDatabase } = await import('./device-database.adapter');
  return deviceDatabase();
}

async function willing<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  if (!('indexedDB' in globalThis) || !globalThis.crypto?.subtle) return undefined;
  try {
    return await work();
  } catch {
    return undefined;
  }
}
