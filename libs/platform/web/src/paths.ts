/** The addresses the platform itself leads to. Each scope keeps a table like this one for its own pages. */
export const platformPaths = {
  home: '/',
  signIn: '/sign-in',
  notAllowed: '/not-allowed',
  unavailable: '/unavailable',
} as const;
