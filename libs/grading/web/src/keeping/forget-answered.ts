import { changeDatabase } from './change-database.adapter';

/**
 * Takes the server's answers off this device. Those of a person for whom changes wait here stay: a change may have been
 * made over one of them.
 */
export async function forgetAnswered(): Promise<void> {
  const database = await changeDatabase();
  const step = database.transaction(['changes', 'acknowledgements'], 'readwrite');
  const acknowledgements = step.objectStore('acknowledgements');
  const [waiting, answered] = await Promise.all([step.objectStore('changes').getAll(), acknowledgements.getAll()]);
  const owners = new Set(waiting.map(({ owner }) => owner));
  await Promise.all([...answered.filter(({ owner }) => !owners.has(owner)).map(({ id }) => acknowledgements.delete(id)), step.done]);
}
