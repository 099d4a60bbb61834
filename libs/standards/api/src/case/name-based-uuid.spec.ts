import { nameBasedUuid } from './name-based-uuid';

it('makes the UUID that the standard gives as its example', () => {
  expect(nameBasedUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('makes another one in another namespace', () => {
  expect(nameBasedUuid('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).not.toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
