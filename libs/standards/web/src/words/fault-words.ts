import type { RubricFault, RubricFaultCode } from '@assay/standards/domain';

const words: Readonly<Record<RubricFaultCode, string>> = {
  'title-missing': 'Give the criterion a title',
  'descriptor-missing': 'Describe this level',
  'descriptor-repeated': 'Say how this level differs from the others',
  'levels-differ': 'The levels are not those of the rubric’s scale',
  'method-missing': 'Choose at least one method',
  'prompts-too-few': 'Write at least two questions for the discussion',
  'prompt-closed': 'Ask an open question: this one can be answered with yes or no',
  'look-fors-missing': 'Write what an observer looks for',
};

/** What a person should do about the fault. */
export const faultWords = ({ code }: RubricFault): string => words[code];
