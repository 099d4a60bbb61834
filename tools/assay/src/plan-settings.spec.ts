import type { OccupationDocument } from '@assay/standards/domain';
import { readOccupationFile } from './occupation-file';
import { planFor } from './plan-settings';

const devops: OccupationDocument = readOccupationFile('occ0825.txt');

describe('the plan of a generated rubric', () => {
  it('is the one that ships with the occupation, and that is said', () => {
    const { settings, warnings } = planFor(devops, undefined);
    expect(settings.dutyKsbs?.[1]).toContain('K4');
    expect(warnings).toEqual([expect.stringContaining('ST0825')]);
  });

  it('is left out when none is asked for, and absent where none ships', () => {
    expect(planFor(devops, 'none')).toEqual({ settings: {}, warnings: [] });
    expect(planFor({ ...devops, reference: 'OCC9999' }, undefined)).toEqual({ settings: {}, warnings: [] });
  });

  it('can be named by its standard', () => {
    expect(planFor(devops, 'ST0825').settings.ksbMethods).toMatchObject({ K2: ['observation'] });
  });

  it('is refused when the file is no plan', () => {
    expect(() => planFor(devops, 'st0825-ksbs.json')).toThrow(/is not an assessment plan/);
  });
});
