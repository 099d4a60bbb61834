import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkRoster, readFiles } from '@assay/cohort-checker';

const data = join(process.cwd(), 'tools/cohort-checker/data');
const cohort = readFileSync(join(data, 'cohort.json'), 'utf8');
const rulesBroken = (roster: string) => {
  const files = readFiles(cohort, readFileSync(join(data, roster), 'utf8'));
  if (files.kind === 'unreadable') return [files.sentence];
  return [...new Set(checkRoster(files.cohort, files.roster).breaches.map(({ rule }) => rule))];
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
});
