import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { platformPaths } from './paths';

/** A page that cannot be fetched (offline, or replaced by a release) offers to load the application again. */
export function failedNavigation(_error: NavigationError): RedirectCommand {
  return new RedirectCommand(inject(Router).parseUrl(platformPaths.unavailable), {
    skipLocationChange: true,
  });
}
