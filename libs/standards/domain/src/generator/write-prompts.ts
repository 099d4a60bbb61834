import type { VerbClass } from '../generated-rubric';
import { assurance } from './describe-levels';
import { phrase } from './phrase';
import type { RubricElement } from './rubric-element';
import { isUnderstanding, understood } from './understanding';

/** Questions about a real occasion, then about the reasoning; `{do}` is the element in its base form. */
const occasion: Readonly<Record<VerbClass, readonly string[]>> = {
  do: [
    'When did you last have to {do}, and how did you go about it?',
    'What was the most demanding occasion on which you had to {do}, and what did you do?',
    'Which piece of your work best shows how you {do}, and which part of it was yours?',
  ],
  make: [
    'Which piece of your work best shows how you {do}, and what did you start from?',
    'What was the most difficult occasion on which you had to {do}, and how did you deal with it?',
    'When did you last have to {do}, and how did you know when it was finished?',
  ],
  improve: [
    'What were things like before you set out to {do}, and what was different afterwards?',
    'When did you last have to {do}, and what did you change first?',
    'What prompted you on one occasion to {do}, and what came of it?',
  ],
  judge: [
    'What was the hardest case in which you had to {do}, and how did you settle it?',
    'When did you last have to {do}, and what evidence did you use?',
  ],
  lead: [
    'When did you last {do}, who was involved, and what came of it?',
    'What was the most difficult occasion on which you had to {do}, and how did people respond?',
  ],
  learn: [
    'What is the most recent example of how you {do}, and what changed in your work as a result?',
    'When did you last have to {do} for a task at work, and what did you take from it?',
  ],
  behave: ['When was it hardest to {do}, and what did you do?', 'Which occasion best shows how you {do}, and what was at stake?'],
};

const reasoning: Readonly<Record<VerbClass, readonly string[]>> = {
  do: [
    'Why do you {do} in the way you do, and when would you choose another way?',
    'What could go wrong when you {do}, and how do you guard against it?',
    'How do you judge the quality of your work when you {do}, and why by those measures?',
  ],
  make: [
    'Which alternatives did you weigh before deciding how to {do}, and why did you set them aside?',
    'What would have to change for you to {do} differently, and why?',
    'How did you decide what mattered most when you had to {do}, and what did you give up for it?',
  ],
  improve: [
    'How did you decide what to change first when you set out to {do}, and how did you measure the effect?',
    'Why was it worth the effort to {do}, and what would have made you leave things as they were?',
    'What might follow from it when you {do}, and how do you find out in time?',
  ],
  judge: [
    'How do you decide what to rely on when you {do}, and what would change your mind?',
    'What are the consequences of being wrong when you {do}, and how do you allow for them?',
  ],
  lead: [
    'How do you judge whether your efforts to {do} have worked, and what do you do when they have not?',
    'Why does your way to {do} suit the people you work with, and how would it differ elsewhere?',
  ],
  learn: [
    'How do you decide what is worth your time when you {do}, and how do you test what you find?',
    'Why does it matter in your role that you {do}, and what would be lost without it?',
  ],
  behave: [
    'Why does it matter that you {do}, and what happens to other people when someone does not?',
    'How do you decide what to put first when it is difficult to {do}, and why?',
  ],
};

const further = [
  'How do you make sure that you {do} when time is short?',
  'What makes it difficult to {do} in your workplace, and how do you deal with that?',
];

export interface Prompt {
  readonly text: string;
  /** Position of the element it asks about. */
  readonly element: number;
}

/** Open questions for the discussion: an occasion and the reasoning for the first element, and one for each of two more. */
export function writePrompts(elements: readonly RubricElement[], turn: number): readonly Prompt[] {
  const [first, ...others] = elements;
  if (!first) return [];
  const prompts = [
    { text: filled(occasion[first.class], turn, first), element: 0 },
    { text: filled(reasoning[first.class], turn, first), element: 0 },
    ...others.slice(0, further.length).map((element, index) => ({ text: filled(further, index, element), element: index + 1 })),
  ];
  const assured = assurance(first);
  return assured ? [...prompts, { text: `How do you know that ${assured}?`, element: 0 }] : prompts;
}

function filled(wordings: readonly string[], turn: number, element: RubricElement): string {
  if (isUnderstanding(element.verb))
    return `How would you explain ${understood(element, 'you')} to a new colleague, and where have you seen it at work?`;
  const wording = wordings[turn % wordings.length] ?? '';
  const base = phrase(element.act, 'base', 'core', 'you');
  const asked = /\bhow you \{do\}|when you \{do\}|that you \{do\}/.test(wording) ? base.replace(/^be\b/, 'are') : base;
  return wording.replace('{do}', asked);
}
