import { deviceName } from './device-name';

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

it.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${safari} Chrome/150.0 Safari/537.36 Edg/150.0`, 'Edge on Windows'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${safari} Chrome/150.0 Safari/537.36`, 'Chrome on Linux'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${safari} Version/18 Safari/604`, 'Safari on an iPhone'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0', 'Firefox on Android'],
  ['', 'A browser'],
])('names %s', (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
