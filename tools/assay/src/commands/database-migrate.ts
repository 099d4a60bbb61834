import type { Command } from 'commander';
import { migrate } from '@assay/database';
import { ownerUrl } from '../database-address';
import { printJson } from '../print-json';

export function configure(command: Command): void {
  command.action(async () => printJson({ migrated: await migrate(ownerUrl()) }));
}
