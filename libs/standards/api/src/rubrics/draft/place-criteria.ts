import type { EntityManager } from 'typeorm';

/** Gives the criteria these places, 1 for the first; every criterion of the rubric is in the list. */
export async function placeCriteria(manager: EntityManager, rubricId: string, ids: readonly string[]): Promise<void> {
  await manager.query('UPDATE rubric_criterion SET position = -position WHERE rubric_id = $1 AND position > 0', [rubricId]);
  await manager.query(
    `UPDATE rubric_criterion c SET position = o.place
     FROM unnest($2::uuid[]) WITH ORDINALITY AS o(id, place) WHERE c.id = o.id AND c.rubric_id = $1`,
    [rubricId, ids],
  );
}
