/** The addresses of this scope's pages. */
export const peoplePaths = {
  account: '/account',
  people: '/people',
  newPerson: '/people/new',
  settings: '/settings',
  audit: '/audit',
} as const;
