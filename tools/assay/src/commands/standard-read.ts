import type { Command } from 'commander';
import { readOccupationFile } from '../occupation-file';
import { printJson } from '../print-json';

export function configure(command: Command): void {
  command
    .argument('<file>', 'page text, saved page, feed JSON or Occupational Maps JSON')
    .action((file: string) => printJson(readOccupationFile(file)));
}
