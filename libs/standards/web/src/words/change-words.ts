const words: Readonly<Record<string, string>> = {
  edit: 'the edit',
  move: 'the move',
  split: 'the split',
  merge: 'the merge',
  accept: 'the accepted proposal',
  decline: 'the declined proposal',
};

/** What is undone or done again: `the split`. */
export const changeWords = (kind: string): string => words[kind] ?? 'the last change';
