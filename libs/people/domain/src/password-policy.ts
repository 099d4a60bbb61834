/** Length of a password, in characters: OWASP ASVS 5.0, 6.2. */
export const passwordLength = { min: 12, max: 128 } as const;

/** Long passwords that people choose so often that they are tried first. */
const common = new Set(
  `password1234 123456789012 1234567890123 qwertyuiop12 qwertyuiopas 111111111111 000000000000 iloveyou1234
  password12345 passwordpassword letmeinletmein welcome12345 adminadminadmin administrator changemechangeme
  qwerty123456 abcdefghijkl abc123abc123 1q2w3e4r5t6y monkeymonkey football1234 liverpool1234 chelsea12345
  arsenal12345 manchester12 england12345 summer202600 winter202600`.split(/\s+/),
);

/** Whether anybody would guess it: a common password, one character repeated, or the account's own name or address. */
export function isGuessable(password: string, ...own: readonly string[]): boolean {
  const plain = password.toLowerCase();
  if (common.has(plain) || new Set(plain).size < 5) return true;
  return own
    .flatMap((text) => text.toLowerCase().split(/[@\s.]+/))
    .some((word) => word.length > 3 && plain.startsWith(word) && plain.length < word.length + 5);
}
