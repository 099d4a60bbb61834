import { rulesOf } from '../rule-makers';

/** All facts of this plan come from what training providers publish of it; the plan itself was not at hand. */
export const st0825Rules = rulesOf('ST0825 version 1.1 as published by training providers');
