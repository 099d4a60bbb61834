import { InjectionToken } from '@angular/core';
import type { HomeSection, NavEntry } from './navigation';

/** Everything the scopes put on the home page; the application fills it. */
export const HOME_SECTIONS = new InjectionToken<readonly HomeSection[]>('sections of the home page', {
  factory: () => [],
});

/** Everything the scopes put into the navigation; the application fills it. */
export const NAV_ENTRIES = new InjectionToken<readonly NavEntry[]>('entries of the navigation', {
  factory: () => [],
});
