import { RubricGrade } from '../../rubric-grade';
import { AssessmentMethod } from '../assessment-method';
import type { PlannedMethod } from '../planned-method';
import { themesOf } from '../themes-of';
import { st0825Rules } from './st0825-rules';
import { assessedByCriteria, st0825Assessor, st0825Identity, st0825Scale, st0825Tolerance } from './st0825-shared';

const { stated, inferred, policy } = st0825Rules;

const ksbs = [
  'K3',
  'K6',
  'K9',
  'K18',
  'K19',
  'K20',
  'K22',
  'K23',
  'K24',
  'K25',
  'S1',
  'S2',
  'S4',
  'S8',
  'S13',
  'S16',
  'S21',
  'B1',
  'B2',
  'B4',
];

/** Method 2: a professional discussion underpinned by the portfolio that came with the gateway. */
export const st0825Discussion: PlannedMethod = {
  method: AssessmentMethod.ProfessionalDiscussion,
  name: 'Professional discussion underpinned by a portfolio',
  minutes: stated(60, 'method 2'),
  parts: [],
  tolerance: st0825Tolerance,
  questions: policy(4, 'number of questions', 'sibling plans ask at least four'),
  notice: stated({ days: 14, kind: 'calendar' }, 'method 2, notice'),
  reading: policy({ days: 14, kind: 'calendar' }, 'reading time', 'sibling plans give the assessor two weeks'),
  submission: inferred({ name: 'Portfolio', dueWeek: null, words: null }, 'method 2', 'handed in at the gateway'),
  places: policy(['online', 'venue'], 'places'),
  identityCheck: st0825Identity,
  scale: st0825Scale,
  marking: assessedByCriteria([RubricGrade.Pass, RubricGrade.Distinction]),
  themes: stated(themesOf({ Discussion: ksbs }), 'KSBs by method'),
  assessor: inferred(st0825Assessor, 'who may assess'),
};
