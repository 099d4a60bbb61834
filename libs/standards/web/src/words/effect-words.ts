import type { CriterionEffect } from '@assay/standards/domain';

/** `S9 is removed`, `S10 is now S9`, `D3 is reworded`. */
export function effectWords({ kind, before, after }: CriterionEffect): string {
  if (kind === 'removed') return `${before} is removed`;
  if (kind === 'reworded') return before === after ? `${before} is reworded` : `${before} is reworded, as ${after}`;
  return `${before} is now ${after}`;
}
