import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { gradingAtSignOut } from '@assay/grading/web';
import { loadIdentityDialog } from '@assay/people/web';
import { AT_SIGN_OUT, HOME_SECTIONS, IDENTITY_DIALOG, NAV_ENTRIES, failedNavigation, providePlatform } from '@assay/platform/web';
import { appRoutes } from './app.routes';
import { homeSections } from './home-sections';
import { navEntries } from './nav-entries';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(failedNavigation),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    providePlatform(),
    { provide: NAV_ENTRIES, useValue: navEntries },
    { provide: IDENTITY_DIALOG, useValue: loadIdentityDialog },
    { provide: AT_SIGN_OUT, useValue: [gradingAtSignOut] },
    { provide: HOME_SECTIONS, useValue: homeSections },
  ],
};
