import { windowsZones } from './windows-zones';
import { zoneOfName } from './zone-of-name';

it.each(Object.entries(windowsZones))('knows %s as a zone that exists, %s', (name, zone) => {
  expect(zoneOfName(name)).toBe(zone);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

it('takes IANA names as they are, and the end of a path', () => {
  expect(zoneOfName('Europe/London')).toBe('Europe/London');
  expect(zoneOfName('/mozilla.org/20050126_1/Europe/London')).toBe('Europe/London');
  expect(zoneOfName('"GMT Standard Time"')).toBe('Europe/London');
});

it('makes no zone of a name nobody knows', () => {
  for (const name of ['Customized Time Zone', 'Middle-earth/Shire', '', '__proto__', '+99:99']) expect(zoneOfName(name)).toBeNull();
});
