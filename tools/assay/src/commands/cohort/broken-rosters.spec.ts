import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { jest } from '@jest/globals';
import { Command } from 'commander';
import { checkRoster, readFiles } from '@assay/cohort-checker';
import { ExitCode } from '../../exit-code';
import { configure } from './check';

const data = join(process.cwd(), 'tools/cohort-checker/data');
const cohort = readFileSync(join(data, 'cohort.json'), 'utf8');
const rulesBroken = (roster: string) => {
  const files = readFiles(cohort, readFileSync(join(data, roster), 'utf8'));
  if (files.kind === 'unreadable') return [files.sentence];
  return [...new Set(checkRoster(files.cohort, files.roster).breaches.map(({ rule }) => rule))];
};
/** `cohort check` as the command line runs it: what it says on stdout, and what it refuses with. */
const check = (roster: string) => {
  const command = new Command();
  configure(command);
  const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    command.parse([join(data, 'cohort.json'), join(data, roster)], { from: 'user' });
    return null;
  } catch (refusal) {
    return refusal;
  } finally {
    printed.mockRestore();
  }
};
const broken = readdirSync(join(data, 'broken')).map((file) => basename(file, '.json'));

describe('rosters broken by hand', () => {
  it('are one for each hard rule', () => {
    expect(broken).toHaveLength(16);
  });

  it('start from one that keeps every rule', () => {
    expect(rulesBroken('kept.json')).toEqual([]);
  });

  it.each(broken)('%s is refused by that name and no other', (rule) => {
    expect(rulesBroken(`broken/${rule}.json`)).toEqual([rule]);
  });

  it('the command accepts the one that keeps every rule', () => {
    expect(check('kept.json')).toBeNull();
  });

  it.each(broken)('the command refuses %s by its name, with exit code 3', (rule) => {
    expect(check(`broken/${rule}.json`)).toMatchObject({
      exitCode: ExitCode.Refused,
      message: expect.stringMatching(new RegExp(`^${rule}: `)),
    });
  });
});
