interface Judged {
  readonly ksbs: readonly string[];
  readonly isJudged: boolean;
}

/** Every KSB of these criteria in the order of kind and number, covered where one of its criteria is judged. */
export function ksbCoverage(criteria: readonly Judged[]): readonly { readonly key: string; readonly isCovered: boolean }[] {
  const judged = new Set(criteria.filter(({ isJudged }) => isJudged).flatMap(({ ksbs }) => ksbs));
  const keys = [...new Set(criteria.flatMap(({ ksbs }) => ksbs))];
  return keys.toSorted(byKindAndNumber).map((key) => ({ key, isCovered: judged.has(key) }));
}

function byKindAndNumber(one: string, other: string): number {
  const kinds = 'KSB';
  return kinds.indexOf(one.charAt(0)) - kinds.indexOf(other.charAt(0)) || Number(one.slice(1)) - Number(other.slice(1));
}
