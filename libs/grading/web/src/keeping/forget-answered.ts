import { changeDatabase } from './change-database.adapter';
import type { AcknowledgementRow } from './kept-change';

/**
 * Takes what the server answered off this device. Of a person for whom changes wait here the revisions stay, without what
 * was in them: a change may have been made over one. Returns those persons.
 */
export async function forgetAnswered(): Promise<readonly string[]> {
  const database = await changeDatabase();
  const step = database.transaction(['changes', 'acknowledgements'], 'readwrite');
  const acknowledgements = step.objectStore('acknowledgements');
  const [waiting, answered] = await Promise.all([step.objectStore('changes').getAll(), acknowledgements.getAll()]);
  const owners = new Set(waiting.map(({ owner }) => owner));
  const stays = ({ owner, revision }: AcknowledgementRow) => owners.has(owner) && revision !== null;
  const edits = answered.map((row) => (stays(row) ? acknowledgements.put({ ...row, sealed: null }) : acknowledgements.delete(row.id)));
  await Promise.all<unknown>([...edits, step.done]);
  return [...owners];
}
