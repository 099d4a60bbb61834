import type { MigrationInterface, QueryRunner } from 'typeorm';
import { gatewayAndPeopleKeys, gatewayAndPeopleTables } from './gateway-and-people-tables';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, applicationRole, closeTable, narrow } from './tenant-security';

/** Files, settings, the gateway item by item, imports of apprentices, exceptions from availability, venues in full. */
export class AddGatewayAndSettings1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...columns.map(([table, column, type]) => `ALTER TABLE "${table}" ADD "${column}" ${type}`),
      `ALTER TABLE "assessor" ADD CONSTRAINT "assessor_home_is_a_point" CHECK ((home_latitude IS NULL) = (home_longitude IS NULL))`,
      ...enrolmentStatuses(now),
      ...gatewayAndPeopleTables,
      ...gatewayAndPeopleKeys,
      ...closed,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, gatewayAndPeopleTables);
    await runStatements(runner, [
      `REVOKE UPDATE (holiday_division) ON organisation FROM ${applicationRole}`,
      `REVOKE DELETE ON assessor_competence FROM ${applicationRole}`,
      ...enrolmentStatuses(before),
      'ALTER TABLE "assessor" DROP CONSTRAINT "assessor_home_is_a_point"',
      ...columns.map(([table, column]) => `ALTER TABLE "${table}" DROP COLUMN "${column}"`),
    ]);
  }
}

const columns = [
  ['assessor', 'home_latitude', 'double precision'],
  ['assessor', 'home_longitude', 'double precision'],
  ['assessor', 'home_place', 'character varying(100)'],
  ['assessor', 'travel_minutes', `integer NOT NULL DEFAULT '120'`],
  ['assessor', 'version', `integer NOT NULL DEFAULT '1'`],
  ['venue', 'latitude', 'double precision'],
  ['venue', 'longitude', 'double precision'],
  ['venue', 'retired_at', 'TIMESTAMP WITH TIME ZONE'],
  ['venue', 'version', `integer NOT NULL DEFAULT '1'`],
  ['room', 'features', `character varying(30) array NOT NULL DEFAULT '{}'`],
  ['room', 'retired_at', 'TIMESTAMP WITH TIME ZONE'],
  ['enrolment', 'training_started_on', 'date'],
  ['enrolment', 'gateway_expected_on', 'date'],
] as const;

const before = ['in-training', 'gateway-submitted', 'gateway-accepted', 'in-assessment', 'complete', 'paused', 'withdrawn'];
const now = ['registered', ...before, 'transferred'];

function enrolmentStatuses(allowed: readonly string[]): string[] {
  const list = allowed.map((status) => `'${status}'`).join(', ');
  return [
    'ALTER TABLE "enrolment" DROP CONSTRAINT "enrolment_status_is_known"',
    `ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_status_is_known" CHECK (status IN (${list}))`,
  ];
}

const belongsToEnrolment = (table: string) => `assay_is_staff() OR assay_sees_enrolment(${table}.organisation_id, ${table}.enrolment_id)`;

/** A decision is seen by whoever sees its submission; a file from outside by those who speak for whom it was uploaded. */
const closed = [
  ...closeTable('stored_file', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
  narrow('stored_file', 'audience', 'assay_is_staff() OR subject_id = assay_subject()'),
  ...closeTable('setting_value', ['SELECT', 'INSERT']),
  ...appendOnly('setting_value'),
  ...closeTable('gateway_submission', ['SELECT', 'INSERT']),
  ...appendOnly('gateway_submission'),
  narrow('gateway_submission', 'audience', belongsToEnrolment('gateway_submission')),
  ...closeTable('gateway_decision', ['SELECT', 'INSERT']),
  ...appendOnly('gateway_decision'),
  narrow(
    'gateway_decision',
    'audience',
    `assay_is_staff() OR EXISTS (SELECT FROM gateway_submission s
      WHERE s.organisation_id = gateway_decision.organisation_id AND s.id = gateway_decision.submission_id)`,
  ),
  ...closeTable('apprentice_import', ['SELECT', 'INSERT', 'UPDATE']),
  narrow('apprentice_import', 'audience', 'assay_is_staff()'),
  ...closeTable('apprentice_import_row', ['SELECT', 'INSERT', 'UPDATE']),
  narrow('apprentice_import_row', 'audience', 'assay_is_staff()'),
  ...closeTable('availability_exception', ['SELECT', 'INSERT', 'DELETE']),
  ...closeTable('venue_opening', ['SELECT', 'INSERT', 'DELETE']),
  ...closeTable('organisation_closure', ['SELECT', 'INSERT', 'DELETE']),
  `GRANT DELETE ON assessor_competence TO ${applicationRole}`,
  `GRANT UPDATE (holiday_division) ON organisation TO ${applicationRole}`,
];
