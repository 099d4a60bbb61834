import { RubricGrade } from '../../rubric-grade';
import { AssessmentMethod } from '../assessment-method';
import type { PlannedMethod } from '../planned-method';
import { themesOf } from '../themes-of';
import { st0825Rules } from './st0825-rules';
import { assessedByCriteria, st0825Assessor, st0825Identity, st0825Scale, st0825Tolerance } from './st0825-shared';

const { stated, inferred, policy } = st0825Rules;

/** Method 1: a project, then a demonstration of it that is observed and questioned. */
export const st0825Practical: PlannedMethod = {
  method: AssessmentMethod.Observation,
  name: 'Project and practical assessment',
  minutes: stated(180, 'method 1', 'up to 180 minutes'),
  parts: [],
  tolerance: st0825Tolerance,
  questions: policy(4, 'number of questions', 'sibling plans ask at least four'),
  notice: policy({ days: 14, kind: 'calendar' }, 'notice of the practical', 'sibling plans give 14 days'),
  reading: policy({ days: 14, kind: 'calendar' }, 'reading time', 'sibling plans give the assessor two weeks'),
  submission: stated({ name: 'Project', dueWeek: 13, words: null }, 'method 1, submission'),
  places: policy(['online', 'onsite', 'venue'], 'places'),
  identityCheck: st0825Identity,
  scale: st0825Scale,
  marking: assessedByCriteria([RubricGrade.Pass, RubricGrade.Distinction]),
  themes: stated(
    themesOf({
      'Code quality': ['K2', 'K5', 'K7', 'K14', 'S9', 'S11', 'S14', 'S17', 'S18', 'S20', 'S22'],
      'User needs': ['K4', 'K10', 'K21', 'S3'],
      'CI-CD pipeline': ['K1', 'K15', 'S15'],
      'Refreshing and patching': ['K8', 'S5'],
      Operability: ['K11', 'S6', 'S19', 'B3'],
      'Data persistence': ['K12', 'S7'],
      Automation: ['K13', 'K17', 'S12'],
      'Data security': ['K16', 'S10'],
    }),
    'KSBs by method',
  ),
  assessor: inferred(st0825Assessor, 'who may assess'),
};
