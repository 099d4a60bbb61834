import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import { type EnvironmentProviders, ErrorHandler, inject, makeEnvironmentProviders, provideEnvironmentInitializer } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { freshFactor } from './fresh-factor/fresh-factor.interceptor';
import { apiHeaders } from './api-headers.interceptor';
import { PageTitles } from './page-titles';
import { problems } from './problem.interceptor';
import { shellVersions } from './new-version/shell-versions.interceptor';
import { RouteFocus } from './route-focus';
import { UnhandledFaults } from './unhandled-faults';

/** HTTP with the house rules, titles, and focus after navigation. */
export function providePlatform(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withFetch(), withInterceptors([problems, apiHeaders, freshFactor, shellVersions])),
    { provide: ErrorHandler, useExisting: UnhandledFaults },
    { provide: TitleStrategy, useExisting: PageTitles },
    provideEnvironmentInitializer(() => inject(RouteFocus)),
  ]);
}
