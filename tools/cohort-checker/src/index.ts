export { checkRoster } from './check-roster';
export type { Breach, CheckReport } from './check-roster';
export type { CohortFile, EventEntry, RosterFile } from './files';
export { readFiles } from './read-files';
