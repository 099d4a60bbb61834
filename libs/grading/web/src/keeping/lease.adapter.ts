import { changeDatabase } from './change-database.adapter';

const leaseMs = 40_000;
const askAgainMs = 500;

/**
 * Does the work when no other tab of this browser does work of the same name, and waits for its turn until then. A tab
 * that is closed lets go at once where the browser has locks, else when its lease has run out.
 */
export function inTurn(name: string, work: () => Promise<void>): Promise<void> {
  return navigator.locks ? navigator.locks.request(name, work) : withRow(name, work);
}

const holder = crypto.randomUUID();

async function withRow(name: string, work: () => Promise<void>): Promise<void> {
  while (!(await take(name))) await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  const renewal = setInterval(() => void take(name), leaseMs / 4);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    await release(name);
  }
}

/** A device that keeps nothing has nothing that two tabs could share. */
async function take(name: string): Promise<boolean> {
  const database = await changeDatabase().catch(() => null);
  if (!database) return true;
  const step = database.transaction('leases', 'readwrite');
  const lease = await step.store.get(name);
  const free = !lease || lease.holder === holder || lease.until < Date.now();
  if (free) await step.store.put({ holder, until: Date.now() + leaseMs }, name);
  await step.done;
  return free;
}

async function release(name: string): Promise<void> {
  const database = await changeDatabase().catch(() => null);
  await database?.delete('leases', name);
}
