import { generatorSettingsOf } from './generator-settings-of';
import { st0825Plan } from './st0825/st0825-plan';
import { planFile } from './testing/plan-file';

const earlyYearsEducatorBefore = planFile('ST0135_1.2');

it('takes the scale, the KSB map and the duty links of the plan', () => {
  const settings = generatorSettingsOf(st0825Plan);
  expect(settings.scale).toEqual(['fail', 'pass', 'distinction']);
  expect(settings.ksbMethods).toMatchObject({ K2: ['observation'], K3: ['professional-discussion'] });
  expect(settings.dutyKsbs?.[3]).toContain('S13');
});

it('leaves a test out, which is marked by its own key', () => {
  expect(generatorSettingsOf(earlyYearsEducatorBefore).scale).toEqual(['fail', 'pass', 'distinction']);
  expect(generatorSettingsOf(earlyYearsEducatorBefore).ksbMethods).toEqual({});
});
