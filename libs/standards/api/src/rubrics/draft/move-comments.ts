import type { EntityManager } from 'typeorm';

/** Comments on criteria that are about to go away stay with another. */
export async function moveComments(manager: EntityManager, from: readonly string[], to: string): Promise<void> {
  await manager.query('UPDATE rubric_comment SET criterion_id = $2 WHERE criterion_id = ANY ($1::uuid[])', [from, to]);
}
