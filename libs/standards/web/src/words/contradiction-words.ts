import { contradictionSentence, type PlanContradiction } from '@assay/standards/domain';
import { ruleWords } from '../plans/rule-words';

/** The contradiction as a sentence. */
export function contradictionWords(contradiction: PlanContradiction): string {
  const path = contradiction.facts['path'];
  if (contradiction.code !== 'rule-not-cited' || typeof path !== 'string') return contradictionSentence(contradiction);
  return `“${ruleWords(path)}” does not say where it comes from.`;
}
