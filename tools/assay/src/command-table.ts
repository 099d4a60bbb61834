import type { Command } from 'commander';

/** A command module: adds arguments, options and an action to the command it is given. */
export interface CommandModule {
  readonly configure: (command: Command) => void;
}

export interface CommandEntry {
  readonly group: string;
  readonly name: string;
  readonly summary: string;
  /** Loads the command only when it is called, so that one that needs no database never loads one. */
  readonly load: () => Promise<CommandModule>;
}

const entry = (group: string, name: string, summary: string, load: CommandEntry['load']): CommandEntry => ({
  group,
  name,
  summary,
  load,
});

/** Every command, one line each. */
export const commandTable: readonly CommandEntry[] = [
  entry('standard', 'read', 'read a standard or occupation and print the normalised document', () => import('./commands/standard-read')),
  entry('standard', 'diff', 'print what changed from one version of a standard to another', () => import('./commands/standard-diff')),
  entry('rubric', 'generate', 'generate a draft rubric from the duties of an occupation', () => import('./commands/rubric-generate')),
  entry('plan', 'check', 'check an assessment plan and print what contradicts itself', () => import('./commands/plan-check')),
  entry('plan', 'simulate', 'print what comes of every combination of grades under a plan', () => import('./commands/plan-simulate')),
  entry('organisation', 'open', 'open an organisation with its first administrator', () => import('./commands/organisation-open')),
  entry('audit', 'verify', 'walk the audit chains and name the first bad entry', () => import('./commands/audit-verify')),
  entry('database', 'bootstrap', 'make the two roles and the database on a server of yours', () => import('./commands/database-bootstrap')),
  entry('database', 'migrate', 'run the pending migrations as the owner', () => import('./commands/database-migrate')),
  entry('bench', 'rubric', 'measure the duty reader and the element splitter on the labelled set', () => import('./commands/bench-rubric')),
  entry('bench', 'booking', 'measure confirmations through the whole product against bare SQL', () => import('./commands/bench-booking')),
  entry('bench', 'slots', 'measure the search for times against the bare multirange query', () => import('./commands/bench-slots')),
  entry('bench', 'faults', 'play a random history while processes die, and check what is left', () => import('./commands/bench-faults')),
  entry(
    'bench',
    'grading-faults',
    'mark, release and correct while the API is killed, and check what is left',
    () => import('./commands/bench-grading-faults'),
  ),
  entry(
    'bench',
    'marking',
    'measure saves of 300 assessors through two processes against bare SQL',
    () => import('./commands/bench-marking'),
  ),
  entry('bench', 'figures', 'measure the page of figures on 100,000 results', () => import('./commands/bench-figures')),
  entry(
    'bench',
    'cohort',
    'measure the cohort solver on generated cohorts, against two yardsticks',
    () => import('./commands/bench-cohort'),
  ),
  entry('cohort', 'generate', 'generate a cohort like those of the United Kingdom', () => import('./commands/cohort/generate')),
  entry('cohort', 'solve', 'propose a whole roster for a cohort', () => import('./commands/cohort/solve')),
  entry('cohort', 'repair', 'repair a published roster after an absence or a withdrawal', () => import('./commands/cohort/repair')),
  entry('cohort', 'check', 'check a roster against its cohort, independently of the solver', () => import('./commands/cohort/check')),
  entry('cohort', 'thread', 'one thread of another command', () => import('./commands/cohort/thread')),
  entry('cohort', 'bound', 'prove a lower bound on the cost of any roster', () => import('./commands/cohort/bound')),
];
