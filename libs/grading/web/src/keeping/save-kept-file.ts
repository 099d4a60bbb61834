import { keptFile } from './kept-file';
import type { KeptChanges } from './kept-changes';

/** Hands the browser a file of everything of the person that the server does not have. */
export function saveKeptFile(kept: Pick<KeptChanges, 'owner' | 'changes'>): void {
  const at = new Date();
  const text = JSON.stringify(keptFile(kept.owner() ?? '', kept.changes(), at), null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `assay-changes-${at.toISOString().slice(0, 16).replace(/\D/g, '')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
