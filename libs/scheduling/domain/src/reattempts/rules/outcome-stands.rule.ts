import { objectTo, type ReattemptRule } from '../reattempt-facts';

/** While an appeal or a case is open the result may yet change. Which of them it is, is not everybody's to know. */
export const outcomeStands: ReattemptRule = ({ isUnderReview }) => (isUnderReview ? objectTo('outcome-stands') : []);
