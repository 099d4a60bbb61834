export { demonstrationKnown } from './demonstration/demonstration';
export { DemonstrationBanner } from './demonstration/demonstration-banner';
export { homeNav, peopleNav } from './people-nav';
export { peoplePaths } from './people-paths';
export { peopleRoutes, signInRoutes } from './people-routes';
export { loadIdentityDialog } from './sign-in/load-identity-dialog';
export { rolesInWords } from './role-words';
