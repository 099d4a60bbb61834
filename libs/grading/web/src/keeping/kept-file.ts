import type { KeptChange } from './kept-change';

/** The file of what the server has not acknowledged. Its shape is described in docs/adr/0022. */
export interface KeptFile {
  readonly format: 'assay-kept-changes';
  readonly version: 1;
  /** ISO instant by the device's clock. */
  readonly exportedAt: string;
  /** `organisation/account`. */
  readonly owner: string;
  readonly changes: readonly KeptFileChange[];
}

type KeptFileChange = Pick<
  KeptChange,
  'id' | 'madeAt' | 'kind' | 'apprenticeName' | 'criterionTitle' | 'attemptId' | 'criterionId' | 'method' | 'path' | 'body' | 'over'
> & { readonly state: string; readonly refusedWith: string | null };

export function keptFile(owner: string, changes: readonly KeptChange[], exportedAt: Date): KeptFile {
  return {
    format: 'assay-kept-changes',
    version: 1,
    exportedAt: exportedAt.toISOString(),
    owner,
    changes: changes.map(({ owner: _owner, slot: _slot, order: _order, onDevice: _onDevice, problem, ...change }) => ({
      ...change,
      refusedWith: problem?.code ?? null,
    })),
  };
}
