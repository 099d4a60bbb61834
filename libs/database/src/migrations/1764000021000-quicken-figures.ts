import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';

/**
 * Figures read every mark of a year. The policies of the tables they read ask who is asking once for each query, not for
 * each row, and hold no subqueries: those grew into each other until the planner foresaw billions of pages. Who sees what
 * stays as it was.
 */
export class QuickenFigures1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const once = { organisation: '(SELECT assay_organisation())', staff: '(SELECT assay_is_staff())' };
    await runStatements(runner, [
      isReleased,
      isReleasedMark,
      ...policies(once, { ...audiences, ...released }),
      ...indexes.map(([name, table, column]) => `CREATE INDEX "${name}" ON "${table}" ("organisation_id", "${column}")`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const eachRow = { organisation: 'assay_organisation()', staff: 'assay_is_staff()' };
    await runStatements(runner, [
      ...indexes.map(([name]) => `DROP INDEX ${name}`),
      ...policies(eachRow, { ...audiences, ...releasedBefore }),
      'DROP FUNCTION assay_is_released_mark(uuid, uuid)',
      'DROP FUNCTION assay_is_released(uuid, uuid, uuid)',
    ]);
  }
}

/** What of the other policies' tables lets somebody outside see a row; nothing where only staff do. */
type Audiences = Readonly<Record<string, string | null>>;

const audiences: Audiences = {
  apprentice: 'assay_subject() IN (id, training_provider_id, employer_id)',
  enrolment: 'assay_sees_apprentice(organisation_id, apprentice_id)',
  attempt: 'assay_sees_enrolment(organisation_id, enrolment_id)',
  booking: 'assay_sees_attempt(organisation_id, attempt_id)',
  sampling_decision: null,
  moderation: null,
  marking: null,
};

const released: Audiences = {
  result: 'assay_is_released(organisation_id, id, enrolment_id)',
  mark_version: 'assay_is_released_mark(organisation_id, id)',
};

const releasedBefore: Audiences = {
  result: `(EXISTS (SELECT FROM release_item i WHERE i.organisation_id = result.organisation_id AND i.result_id = result.id)
    AND EXISTS (SELECT FROM enrolment e WHERE e.organisation_id = result.organisation_id AND e.id = result.enrolment_id))`,
  mark_version: `EXISTS (SELECT FROM result_component c
    WHERE c.organisation_id = mark_version.organisation_id AND c.mark_version_id = mark_version.id)`,
};

function policies({ organisation, staff }: { organisation: string; staff: string }, of: Audiences): string[] {
  return Object.entries(of).flatMap(([table, outsiders]) => [
    `ALTER POLICY ${table}_organisation ON ${table} USING (organisation_id = ${organisation})`,
    `ALTER POLICY ${table}_audience ON ${table} USING (${outsiders === null ? staff : `${staff} OR ${outsiders}`})`,
  ]);
}

/** Both ask with the caller's rights, under the policies of the tables they read. */
const isReleased = `CREATE FUNCTION assay_is_released(organisation uuid, wanted uuid, enrolment uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  BEGIN
    RETURN EXISTS (SELECT FROM release_item i WHERE i.organisation_id = organisation AND i.result_id = wanted)
      AND assay_sees_enrolment(organisation, enrolment);
  END $$`;

const isReleasedMark = `CREATE FUNCTION assay_is_released_mark(organisation uuid, wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  BEGIN
    RETURN EXISTS (SELECT FROM result_component c WHERE c.organisation_id = organisation AND c.mark_version_id = wanted);
  END $$`;

/** What policies look up for outsiders, and the instants that figures of a short period go by. */
const indexes = [
  ['release_item_of_result', 'release_item', 'result_id'],
  ['result_component_of_mark', 'result_component', 'mark_version_id'],
  ['mark_version_submitted', 'mark_version', 'submitted_at'],
  ['moderation_moderated', 'moderation', 'moderated_at'],
  ['result_computed', 'result', 'computed_at'],
] as const;
