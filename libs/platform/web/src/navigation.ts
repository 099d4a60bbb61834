import type { Type } from '@angular/core';
import type { IconName } from '@assay/platform/ui';

/** A place in the navigation, shown to those whose roles hold the permission. */
export interface NavEntry {
  readonly label: string;
  readonly path: string;
  readonly permission: string;
  readonly icon: IconName;
  /** What the place is for, in a line: shown on the home page. */
  readonly about?: string;
  /** What it belongs to: a heading where somebody has many places. */
  readonly group?: string;
}

/** A part of the home page, shown to those whose roles hold the permission; its component is loaded when shown. */
export interface HomeSection {
  readonly id: string;
  readonly permission: string;
  /** Smaller comes first. */
  readonly order: number;
  readonly load: () => Promise<Type<unknown>>;
}

/** The entries a person may use, in the order given. */
export function permitted<Entry extends { readonly permission: string }>(
  entries: readonly Entry[],
  can: (permission: string) => boolean,
): Entry[] {
  return entries.filter((entry) => can(entry.permission));
}
