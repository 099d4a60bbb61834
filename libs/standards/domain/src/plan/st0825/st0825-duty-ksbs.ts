import type { AssessmentPlan } from '../assessment-plan';
import { st0825Rules } from './st0825-rules';

/** Which KSBs each duty calls for; the occupation's own page does not say. */
export const st0825DutyKsbs: AssessmentPlan['dutyKsbs'] = st0825Rules.stated(
  {
    1: 'K4 K5 K6 K7 K8 K11 K12 K13 K14 K20 S9 S11 S13 S14 S16 S17 S18 S20 S22 B2 B3'.split(' '),
    2: 'K4 K9 K10 K18 K19 K23 S1 S2 S4 S8 S16 S21 B1 B2 B4'.split(' '),
    3: 'K4 K6 K7 K9 K20 S1 S8 S13 S14 S17 S18 B1 B3'.split(' '),
    4: 'K4 K6 K9 K10 K18 K19 K22 K23 S1 S2 S3 S4 S8 S11 S21 B1 B3 B4'.split(' '),
    5: 'K1 K2 K7 K14 K15 K24 S4 S9 S12 S15 S16 S18 S20 B3'.split(' '),
    6: 'K1 K2 K7 K15 K17 K24 S4 S5 S9 S12 S15 S16 S18 S20 B3'.split(' '),
    7: 'K1 K2 K3 K7 K8 K11 K12 K13 K14 K15 K17 K21 K24 S4 S5 S6 S9 S12 S15 S16 S18 S21 S22 B3'.split(' '),
    8: 'K1 K3 K4 K6 K7 K8 K9 K10 K11 K12 K15 K21 K24 S1 S2 S4 S8 S9 S10 S11 S15 S16 S17 S18 S21 S22 B1 B3'.split(' '),
    9: 'K3 K4 K5 K6 K7 K8 K9 K10 K11 K12 K16 S3 S4 S9 S10 S11 S14 S16 S17 S18 B1 B3'.split(' '),
    10: 'K4 K6 K7 K10 K11 K13 K24 S3 S4 S6 S7 S9 S11 S16 S17 S18 S19 B3'.split(' '),
    11: 'K4 K9 K10 K22 K23 K24 K25 S4 S16 B1 B2'.split(' '),
    12: 'K1 K4 K6 K7 K8 K11 K13 K14 K15 K17 S4 S5 S7 S12 S15 S17 S18 B3'.split(' '),
    13: 'K4 K6 K9 K10 K22 K23 K24 S1 S2 S4 S6 S7 S8 S11 S17 S18 B1 B3 B4'.split(' '),
  },
  'duties and KSBs, from a published copy of the standard',
);
