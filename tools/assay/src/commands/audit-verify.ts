import type { Command } from 'commander';
import { OrganisationEntity, Transactions, type Tenant } from '@assay/database';
import { verifyChain, type ChainFault, type ChainReport } from '@assay/platform/api';
import { withOwner } from '../database-address';
import { printJson } from '../print-json';
import { Refusal } from '../refusal';

interface OrganisationReport extends ChainReport {
  readonly organisation: string;
}

export function configure(command: Command): void {
  command.option('--organisation <code>', 'only this organisation').action(async (options: { organisation?: string }) => {
    const reports = await verifyAll(options.organisation);
    printJson({ whole: reports.every(({ fault }) => fault === null), chains: reports });
    const faults = reports.flatMap(({ organisation, fault }) => (fault ? [sentence(organisation, fault)] : []));
    if (faults.length > 0) throw new Refusal(faults.join('\n'));
  });
}

function sentence(organisation: string, { kind, number, eventId }: ChainFault): string {
  return `${organisation}: ${kind} at entry ${number ?? 'none'}, event ${eventId ?? 'none'}.`;
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
