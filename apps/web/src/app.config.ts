import { type ApplicationConfig, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { gradingKeptOnDevice } from '@assay/grading/web';
import { loadIdentityDialog } from '@assay/people/web';
import { HOME_SECTIONS, IDENTITY_DIALOG, KEPT_ON_DEVICE, NAV_ENTRIES, failedNavigation, providePlatform } from '@assay/platform/web';
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
    { provide: KEPT_ON_DEVICE, useValue: [gradingKeptOnDevice] },
    { provide: HOME_SECTIONS, useValue: homeSections },
  ],
};
