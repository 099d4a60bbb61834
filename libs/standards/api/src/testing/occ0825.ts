import { readFileSync } from 'node:fs';

/** The published page of OCC0825, which carries neither title nor KSBs. */
export const occ0825Text = readFileSync('libs/standards/domain/data/occ0825.txt', 'utf8');

/** What a person sends to import it. */
export const occ0825Import = {
  text: occ0825Text,
  sourceName: 'occ0825.txt',
  title: 'DevOps engineer',
  standardReference: 'ST0825',
};
