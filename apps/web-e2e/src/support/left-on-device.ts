import type { Page } from '@playwright/test';

/** How much of a marking lies in the browser's databases. */
export interface LeftOnDevice {
  readonly keys: number;
  readonly copies: number;
  readonly readableAnswers: number;
  readonly changes: number;
}

export function leftOnDevice(page: Page): Promise<LeftOnDevice> {
  return page.evaluate(async () => {
    const rows = async (name: string, store: string) => {
      const database = await new Promise<IDBDatabase>((found, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => found(opening.result);
        opening.onerror = () => failed(opening.error ?? new Error(name));
      });
      const reading = database.transaction(store).objectStore(store).getAll() as IDBRequest<{ sealed?: unknown }[]>;
      const found = await new Promise<{ sealed?: unknown }[]>((done) => (reading.onsuccess = () => done(reading.result)));
      database.close();
      return found;
    };
    const [keys, copies] = [await rows('assay-device', 'keys'), await rows('assay-device', 'copies')];
    const [answers, changes] = [await rows('assay-changes', 'acknowledgements'), await rows('assay-changes', 'changes')];
    const readableAnswers = answers.filter(({ sealed }) => sealed !== null).length;
    return { keys: keys.length, copies: copies.length, readableAnswers, changes: changes.length };
  });
}
