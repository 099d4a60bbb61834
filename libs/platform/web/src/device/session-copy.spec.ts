import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { providePlatform } from '../provide-platform';
import { Session } from '../session';
import { KEPT_ON_DEVICE } from '../kept-on-device';
import { SessionStart } from '../session-start';
import { DeviceCopies } from './device-copies';
import { deviceDatabase } from './device-database.adapter';
import { DeviceVault } from './device-vault';
import { SessionCopy } from './session-copy';

const me = {
  accountId: 'a1',
  name: 'Daniel Achebe',
  email: 'daniel@northgate.example',
  organisation: { code: 'northgate', name: 'Northgate' },
  roles: ['assessor'],
  permissions: [],
  today: '2027-01-11',
};
const settle = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));
const keysHere = async () => (await (await deviceDatabase()).getAllKeys('keys')).map(String).sort();
/** Waits for what the device writes beside; where it never comes, the time of the test runs out. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await settle(10);
}
/** Whose changes wait on this device; null where the device does not tell. */
let waiting: readonly string[] | null = [];
const forget = jest.fn(() => (waiting ? Promise.resolve(waiting) : Promise.reject(new Error('No room.'))));
const keptOnDevice = { mayLeave: () => Promise.resolve(true), forget };
let server: HttpTestingController;

/** The application as it starts anew on the same device. */
function start(): SessionStart {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [provideRouter([]), providePlatform(), provideHttpClientTesting(), { provide: KEPT_ON_DEVICE, useValue: [keptOnDevice] }],
  });
  server = TestBed.inject(HttpTestingController);
  return TestBed.inject(SessionStart);
}
async function cameOnline(): Promise<void> {
  const asked = start().whoIsThere();
  server.expectOne('/api/session').flush({ me, demonstration: null });
  await asked;
  TestBed.tick();
  while ((await TestBed.inject(SessionCopy).recall()) === null) await settle(10);
}
const offline = () => server.expectOne('/api/session').error(new ProgressEvent('error'));

it('starts without a connection as the person who was signed in here', async () => {
  await cameOnline();
  const asked = start().whoIsThere();
  offline();
  expect(await asked).toEqual(me);
});

it('knows nobody any more after somebody signed out, and has no copy of anything', async () => {
  await cameOnline();
  const copies = TestBed.inject(DeviceCopies);
  await copies.remember('northgate/a1', 'markings', { items: [1] });
  expect((await copies.recall('northgate/a1', 'markings'))?.value).toEqual({ items: [1] });
  TestBed.inject(Session).end();
  TestBed.tick();
  await until(async () => (await keysHere()).length === 0 && (await copies.recall('northgate/a1', 'markings')) === null);
  expect([await keysHere(), await copies.recall('northgate/a1', 'markings')]).toEqual([[], null]);
  const asked = start().whoIsThere();
  offline();
  await expect(asked).rejects.toMatchObject({ problem: { code: 'offline' } });
});

it('is not renewed by being opened without a connection, only by an answer of the server', async () => {
  await cameOnline();
  const keptAt = async () => (await TestBed.inject(DeviceCopies).recall('device', 'session'))?.keptAt ?? '';
  const before = await keptAt();
  const asked = start().whoIsThere();
  offline();
  await asked;
  TestBed.tick();
  await settle();
  expect(await keptAt()).toBe(before);
  const again = TestBed.inject(SessionStart).refresh();
  server.expectOne('/api/session').flush({ me: { ...me }, demonstration: null });
  await again;
  TestBed.tick();
  await until(async () => (await keptAt()) > before);
  expect((await keptAt()) > before).toBe(true);
});

it('does not open for somebody who comes back days later', async () => {
  await cameOnline();
  const days = 4 * 24 * 3_600_000;
  const now = Date.now;
  Date.now = () => now() + days;
  expect(await TestBed.inject(SessionCopy).recall()).toBeNull();
  Date.now = now;
});

it.each([
  [['northgate/a1'], ['northgate/a1']],
  [null, ['device', 'northgate/a1', 'northgate/a2']],
])('where changes of %j wait, the keys that stay after signing out are %j', async (waits, stays) => {
  waiting = waits;
  await cameOnline();
  const vault = TestBed.inject(DeviceVault);
  const sealed = await vault.seal('northgate/a1', 'a change');
  await vault.seal('northgate/a2', 'a copy');
  TestBed.inject(Session).end();
  TestBed.tick();
  await settle();
  await until(async () => (await keysHere()).length === stays.length);
  expect(await keysHere()).toEqual(stays);
  expect(await vault.open('northgate/a1', sealed)).toBe('a change');
});
