import type { DemonstrationAccount } from '@assay/people/contracts';
import { Role } from '@assay/people/domain';

/** Everybody in the demonstration signs in with this. */
export const demonstrationPassword = 'seven herons at low tide';

export interface DemonstrationOrganisation {
  readonly code: string;
  readonly name: string;
}

export const northgate: DemonstrationOrganisation = { code: 'northgate', name: 'Northgate Assessment' };
export const calder: DemonstrationOrganisation = { code: 'calder', name: 'Calder Valley Assessments' };

function account(organisation: DemonstrationOrganisation, name: string, roles: Role[], about: string): DemonstrationAccount {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${organisation.code}.example`;
  const { code, name: organisationName } = organisation;
  return { organisation: code, organisationName, email, name, roles, password: demonstrationPassword, about };
}

/** The people whom the sign-in page offers. The first of a role is the one the stories are arranged around. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  account(northgate, 'Ruth Okafor', [Role.Administrator], 'Standards, rubrics, people; prepares a release'),
  account(northgate, 'Martin Sallow', [Role.Administrator], 'The second person: approves rubrics and releases'),
  account(northgate, 'Imogen Pryce', [Role.Scheduler], 'A whole intake waits for dates'),
  account(northgate, 'Daniel Achebe', [Role.Assessor], 'Has assessments to mark'),
  account(northgate, 'Sunita Rao', [Role.Assessor], 'One of her marks came back from IQA'),
  account(northgate, 'Gareth Lindqvist', [Role.Iqa], 'Marks wait for moderation'),
  account(northgate, 'Helen Marsh', [Role.Provider], 'Tidewater Training: sees its own apprentices'),
  account(northgate, 'Victor Osei', [Role.Employer], 'Harrow & Finch Software: sees its own apprentices'),
  account(northgate, 'Ada Featherstone', [Role.Apprentice], 'Past the gateway, has no dates yet'),
  account(northgate, 'Ben Castellan', [Role.Apprentice], 'Both dates are booked'),
  account(northgate, 'Cerys Morgan-Hale', [Role.Apprentice], 'Assessed, still waiting for the result'),
  account(northgate, 'Dominic Eze', [Role.Apprentice], 'Has a result'),
  account(calder, 'Frances Whitby', [Role.Administrator], 'Another organisation: sees nothing of Northgate'),
  account(calder, 'Colin Ferrier', [Role.Scheduler], 'Another organisation’s scheduler'),
  account(calder, 'Asha Nandakumar', [Role.Assessor], 'Another organisation’s assessor'),
  account(calder, 'Leon Ashworth', [Role.Iqa], 'Moderates blind: levels first, then the assessor’s'),
];
