import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { platformPaths } from './paths';
import { Session } from './session';
import { SessionStart } from './session-start';

/** Lets a signed-in person through; others sign in first and come back to where they wanted to go. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const start = inject(SessionStart);
  const router = inject(Router);
  try {
    if (await start.whoIsThere()) return true;
  } catch {
    return new RedirectCommand(router.parseUrl(platformPaths.unavailable), { skipLocationChange: true });
  }
  const queryParams = state.url === platformPaths.home ? {} : { then: state.url };
  return new RedirectCommand(router.createUrlTree([platformPaths.signIn], { queryParams }));
};

/** Lets those through whose roles hold the permission: `canActivate: [allowed(Permission.Mark)]`. */
export function allowed(permission: string): CanActivateFn {
  return () => {
    if (inject(Session).can(permission)) return true;
    const page = inject(Router).parseUrl(platformPaths.notAllowed);
    return new RedirectCommand(page, { skipLocationChange: true });
  };
}
