import { type Objection, objection } from '../objection';

/** While a case of malpractice or maladministration is open, nothing of its enrolment goes out or changes. */
export function resultIsNotHeld(results: readonly { readonly id: string; readonly held: boolean }[]): readonly Objection[] {
  const resultIds = results.filter(({ held }) => held).map(({ id }) => id);
  return resultIds.length > 0 ? objection('result-is-not-held', { resultIds }) : [];
}
