import { Injectable } from '@angular/core';
import type { Sealed } from './sealed';

/** The key of this device does not open it, or what it opens is torn. */
export class Unreadable extends Error {}

/**
 * Encrypts what stays on this device with a key for each owner. The key cannot be taken out of the browser: it is made
 * there, is not extractable, and only the browser's own database holds it. Fails where the browser keeps nothing.
 */
@Injectable({ providedIn: 'root' })
export class DeviceVault {
  private forgetting: Promise<void> = Promise.resolve();

  async seal(owner: string, value: unknown): Promise<Sealed> {
    const key = await this.keyOf(owner);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return { iv, bytes: await crypto.subtle.encrypt({ name: algorithm, iv }, key, plain) };
  }

  /** Throws `Unreadable` where it is not what was put there. */
  async open<Value>(owner: string, { iv, bytes }: Sealed): Promise<Value> {
    const key = await this.keyOf(owner);
    try {
      const plain = await crypto.subtle.decrypt({ name: algorithm, iv }, key, bytes);
      return JSON.parse(new TextDecoder().decode(plain)) as Value;
    } catch (cause) {
      throw new Unreadable('The key of this device does not open it.', { cause });
    }
  }

  /** Deletes every key but those of the owners that `staying` names; nothing is encrypted meanwhile. */
  forgetKeys(staying: () => Promise<readonly string[]>): Promise<void> {
    this.forgetting = this.forgetting.then(async () => deleteKeys(await staying())).catch(() => undefined);
    return this.forgetting;
  }

  /** Looked up each time: another tab may have forgotten it meanwhile, and made another. */
  private async keyOf(owner: string): Promise<CryptoKey> {
    await this.forgetting;
    return findKey(owner);
  }
}

const algorithm = 'AES-GCM';

/** Of two tabs that make one at once, the first one's key is taken by both. */
async function findKey(owner: string): Promise<CryptoKey> {
  const { deviceDatabase } = await import('./device-database.adapter');
  const database = await deviceDatabase();
  const found = await database.get('keys', owner);
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
  const change = database.transaction('keys', 'readwrite');
  const first = await change.store.get(owner);
  if (!first) await change.store.put(made, owner);
  await change.done;
  return first ?? made;
}

async function deleteKeys(staying: readonly string[]): Promise<void> {
  const { deviceDatabase } = await import('./device-database.adapter');
  const change = (await deviceDatabase()).transaction('keys', 'readwrite');
  const owners = await change.store.getAllKeys();
  await Promise.all([...owners.filter((owner) => !staying.includes(owner)).map((owner) => change.store.delete(owner)), change.done]);
}
