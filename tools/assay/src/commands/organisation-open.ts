import type { Command } from 'commander';
import { openOrganisation } from '@assay/people/api';
import { withOwner } from '../database-address';
import { printJson } from '../print-json';
import { Refusal } from '../refusal';

interface Options {
  readonly code: string;
  readonly name: string;
  readonly administrator: string;
  readonly email: string;
}

export function configure(command: Command): void {
  command
    .requiredOption('--code <code>', 'what people type at sign-in')
    .requiredOption('--name <name>', 'name of the organisation')
    .requiredOption('--administrator <name>', 'name of its first administrator')
    .requiredOption('--email <address>', 'e-mail of its first administrator')
    .addHelpText('after', '\nThe password is read from ADMINISTRATOR_PASSWORD.')
    .action(async ({ code, name, administrator, email }: Options) => {
      const password = process.env['ADMINISTRATOR_PASSWORD'];
      if (!password) throw new Refusal('Set ADMINISTRATOR_PASSWORD to the first password of the administrator.');
      const person = { name: administrator, email, password };
      printJson(await withOwner((owner) => openOrganisation(owner, { code, name, administrator: person }, new Date())));
    });
}
