/** Characters; the reader answers five million in under two seconds. */
export const sourceTextLimit = 5_000_000;
export const titleLimit = 200;
export const sourceNameLimit = 200;
export const referenceLimit = 20;
export const criterionTextLimit = 2000;
/** Prompts, look-fors or suggestions of evidence in one criterion. */
export const criterionListLimit = 50;
export const returnReasonLimit = 2000;
export const commentLimit = 2000;
