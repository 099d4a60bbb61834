import { Injectable, StreamableFile } from '@nestjs/common';
import { Clock, recordEvent, type Actor } from '@assay/platform/api';
import { rowsOf, Transactions } from '@assay/database';
import { csvText } from '@assay/platform/util';
import type { EnrolmentsQuery } from '@assay/scheduling/contracts';
import { onlyOwnAssessments } from '../only-own-assessments';
import { patternOf } from '../sql/fragments';
import { exportSql } from './enrolment-queries';

interface Line {
  readonly givenName: string;
  readonly familyName: string;
  readonly uln: string;
  readonly email: string;
  readonly employer: string;
  readonly trainingProvider: string;
  readonly standard: string;
  readonly status: string;
  readonly trainingStartedOn: string | null;
  readonly gatewayExpectedOn: string | null;
  readonly windowStartsOn: string | null;
  readonly windowEndsOn: string | null;
}

const headings: Readonly<Record<keyof Line, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  uln: 'ULN',
  email: 'Email',
  employer: 'Employer',
  trainingProvider: 'Training provider',
  standard: 'Standard',
  status: 'State',
  trainingStartedOn: 'Training started on',
  gatewayExpectedOn: 'Gateway expected on',
  windowStartsOn: 'Window starts on',
  windowEndsOn: 'Window ends on',
};

/** The apprentices of a list, with its filters, as a file for spreadsheets in which nothing can run. Who took it out is on record. */
@Injectable()
export class ExportEnrolments {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { waitingFor, search, apprenticeId }: EnrolmentsQuery): Promise<StreamableFile> {
    const parameters = [this.clock.now(), onlyOwnAssessments(actor), waitingFor ?? null, patternOf(search), apprenticeId ?? null];
    const lines = await this.transactions.run(actor, async (manager) => {
      const found = await rowsOf<Line>(manager, exportSql, parameters);
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'enrolments.exported',
        subjectId: actor.accountId,
        facts: { lines: found.length },
      });
      return found;
    });
    const columns = Object.keys(headings) as (keyof Line)[];
    const text = csvText([columns.map((column) => headings[column]), ...lines.map((line) => columns.map((column) => line[column]))]);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="apprentices.csv"',
    });
  }
}
