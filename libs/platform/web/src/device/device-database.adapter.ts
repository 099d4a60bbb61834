import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from './sealed';

/** A copy of an answer of the server, for when there is no connection. */
export interface CopyRow {
  readonly owner: string;
  readonly name: string;
  /** ISO instant by this device's clock. */
  readonly keptAt: string;
  readonly sealed: Sealed;
}

interface DeviceSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  copies: { key: [string, string]; value: CopyRow };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

let opened: Promise<DeviceDatabase> | undefined;

/** The keys and copies on this device. Fails where the browser keeps nothing. */
export function deviceDatabase(): Promise<DeviceDatabase> {
  opened ??= openDB<DeviceSchema>('assay-device', 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('copies', { keyPath: ['owner', 'name'] });
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => (opened = undefined),
  }).catch((refusal: unknown) => {
    opened = undefined;
    throw refusal;
  });
  return opened;
}
