/** Length of a password, in characters: OWASP ASVS 5.0, 6.2. */
export const passwordLength = { min: 12, max: 128 } as const;
