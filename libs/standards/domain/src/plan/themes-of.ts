import type { MethodTheme } from './planned-method';

/** Themes of which only the name and the KSBs are known. */
export const themesOf = (ksbsByName: Readonly<Record<string, readonly string[]>>): readonly MethodTheme[] =>
  Object.entries(ksbsByName).map(([name, ksbs]) => ({ name, duties: [], ksbs, criteria: [] }));
