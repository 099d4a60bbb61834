import { type ListedRule, ruleEntry, ruleInput } from '@assay/standards/domain';

/** What the fields of the rule's form hold; only the one for the rule's kind of value is used. */
export interface RuleAnswers {
  readonly number: number | null;
  readonly grade: string;
  readonly flag: string;
  readonly citation: string;
  readonly owner: string;
  readonly certainty: string;
  readonly effectiveFrom: string;
  readonly note: string;
}

export function answersOf({ path, rule }: ListedRule): RuleAnswers {
  const input = ruleInput(path, rule.value);
  return {
    number: typeof input === 'number' ? input : null,
    grade: typeof input === 'string' ? input : '',
    flag: input === true ? 'yes' : 'no',
    citation: rule.citation,
    owner: rule.owner,
    certainty: rule.certainty,
    effectiveFrom: rule.effectiveFrom ?? '',
    note: rule.note ?? '',
  };
}

/** The answers as the API takes them. */
export function amendmentOf(path: string, answers: RuleAnswers): object {
  const { citation, owner, certainty, effectiveFrom, note } = answers;
  return {
    path,
    ...valueOf(path, answers),
    citation,
    owner,
    certainty,
    ...(owner === 'organisation-policy' && effectiveFrom !== '' ? { effectiveFrom } : {}),
    ...(note.trim() === '' ? {} : { note }),
  };
}

function valueOf(path: string, { number, grade, flag }: RuleAnswers): object {
  const kind = ruleEntry(path)?.kind;
  if (kind === 'number') return { number };
  if (kind === 'grade') return { grade };
  return kind === 'yes-no' ? { flag: flag === 'yes' } : {};
}
