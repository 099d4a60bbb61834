import type { Routes } from '@angular/router';
import type { HomeSection, NavEntry } from '@assay/platform/web';

export const gradingRoutes: Routes = [];
export const gradingNav: readonly NavEntry[] = [];
export const gradingHomeSections: readonly HomeSection[] = [];
