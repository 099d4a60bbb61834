/** The addresses of this scope's pages. */
export const peoplePaths = {
  account: '/account',
  people: '/people',
} as const;
