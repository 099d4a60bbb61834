import type { Command } from 'commander';
import { compareOccupations } from '@assay/standards/domain';
import { readOccupationFile } from '../occupation-file';
import { printJson } from '../print-json';

export function configure(command: Command): void {
  command
    .argument('<old>', 'the version in use')
    .argument('<new>', 'the version to compare with it')
    .action((before: string, after: string) => printJson(compareOccupations(readOccupationFile(before), readOccupationFile(after))));
}
