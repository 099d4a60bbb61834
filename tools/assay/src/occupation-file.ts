import { readOccupation } from '@assay/standards/domain';
import type { OccupationDocument } from '@assay/standards/domain';
import { Refusal } from './refusal';
import { readSource } from './source-file';

/** Reads an occupation from a file of any of the four shapes, or refuses it with the reader's sentence. */
export function readOccupationFile(name: string): OccupationDocument {
  const reading = readOccupation(readSource(name));
  if (reading.kind === 'refused') throw new Refusal(`${name}: ${reading.reason}`);
  return reading.document;
}
