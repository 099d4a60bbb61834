import type { Routes } from '@angular/router';
import type { HomeSection, NavEntry } from '@assay/platform/web';

export const schedulingRoutes: Routes = [];
export const schedulingNav: readonly NavEntry[] = [];
export const schedulingHomeSections: readonly HomeSection[] = [];
