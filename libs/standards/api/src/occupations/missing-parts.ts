import type { OccupationDocument } from '@assay/standards/domain';

/** What a standard cannot be kept without and the page did not say. */
export function missingParts(document: OccupationDocument): readonly ('title' | 'level' | 'reference')[] {
  return [
    ...(document.title ? [] : ['title' as const]),
    ...(document.level === null ? ['level' as const] : []),
    ...((document.reference ?? document.standardReference) ? [] : ['reference' as const]),
  ];
}
