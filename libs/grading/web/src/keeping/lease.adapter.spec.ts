import 'fake-indexeddb/auto';
import { inTurn } from './lease.adapter';
import { changeDatabase } from './change-database.adapter';

/** jsdom has no locks, so this is the way of browsers without them. */
it('lets nobody in while another tab holds the lease, and lets go afterwards', async () => {
  const database = await changeDatabase();
  await database.put('leases', { holder: 'another tab', until: Date.now() + 700 }, 'send');
  const begun = Date.now();
  await inTurn('send', () => Promise.resolve());
  expect(Date.now() - begun).toBeGreaterThanOrEqual(690);
  expect(await database.get('leases', 'send')).toBeUndefined();
});

it('lets go when the work fails', async () => {
  await expect(inTurn('send', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await (await changeDatabase()).get('leases', 'send')).toBeUndefined();
});
