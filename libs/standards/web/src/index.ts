import type { Routes } from '@angular/router';
import type { HomeSection, NavEntry } from '@assay/platform/web';

export const standardsRoutes: Routes = [];
export const standardsNav: readonly NavEntry[] = [];
export const standardsHomeSections: readonly HomeSection[] = [];
