import type { Command } from 'commander';
import { OrganisationEntity, Transactions, type Tenant } from '@assay/database';
import { verifyChain, type ChainReport } from '@assay/platform/api';
import { withOwner } from '../database-address';
import { ExitCode } from '../exit-code';
import { printJson } from '../print-json';

interface OrganisationReport extends ChainReport {
  readonly organisation: string;
}

export function configure(command: Command): void {
  command.option('--organisation <code>', 'only this organisation').action(async (options: { organisation?: string }) => {
    const reports = await verifyAll(options.organisation);
    printJson({ whole: reports.every(({ fault }) => fault === null), chains: reports });
    for (const { organisation, fault } of reports)
      if (fault) process.stderr.write(`${organisation}: ${fault.kind} at entry ${fault.number ?? 'none'}, event ${fault.eventId ?? 'none'}.\n`);
    if (reports.some(({ fault }) => fault)) process.exitCode = ExitCode.Refused;
  });
}

/** Walks the chain of every organisation; the owner, too, sees one organisation at a time. */
function verifyAll(only: string | undefined): Promise<OrganisationReport[]> {
  return withOwner(async (owner) => {
    const transactions = new Transactions(owner);
    const organisations = await transactions.pass({ background: true }, (manager) =>
      manager.find(OrganisationEntity, { order: { code: 'ASC' } }),
    );
    const reports: OrganisationReport[] = [];
    for (const { id, code } of organisations.filter((organisation) => !only || organisation.code === only)) {
      const tenant: Tenant = { organisationId: id, audience: 'staff', subjectId: null };
      reports.push({ organisation: code, ...(await transactions.run(tenant, verifyChain)) });
    }
    return reports;
  });
}
