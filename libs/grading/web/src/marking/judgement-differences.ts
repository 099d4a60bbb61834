import { contentOf, type JudgementContent } from './judgement-content';

/** Whose part counts. Texts can be joined; a level is one or the other. */
export type Side = 'mine' | 'theirs' | 'both';

/** A part of a judgement that two have entered differently. */
export interface Difference {
  readonly part: keyof JudgementContent;
  readonly label: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

const parts = [
  { part: 'grade', label: 'Level' },
  { part: 'evidence', label: 'Evidence notes' },
  { part: 'remark', label: 'Feedback' },
] as const;

export function differencesOf(mine: JudgementContent, theirs: JudgementContent): Difference[] {
  const each = parts.map(({ part, label }) => ({ part, label, mine: mine[part], theirs: theirs[part] }));
  return each.filter((difference) => (difference.mine ?? '').trim() !== (difference.theirs ?? '').trim());
}

/** The judgement as chosen part by part; what does not differ stays. */
export function chosenOf(
  mine: JudgementContent,
  theirs: JudgementContent,
  sides: Readonly<Partial<Record<string, Side>>>,
): JudgementContent {
  const text = (part: 'evidence' | 'remark') => {
    if (sides[part] === 'both') return `${theirs[part].trim()}\n\n${mine[part].trim()}`.trim();
    return (sides[part] === 'theirs' ? theirs : mine)[part];
  };
  return {
    grade: contentOf(sides['grade'] === 'theirs' ? theirs : mine).grade,
    evidence: text('evidence'),
    remark: text('remark'),
  };
}
