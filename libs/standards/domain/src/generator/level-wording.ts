import type { VerbClass } from '../generated-rubric';
import type { LevelBand } from './level-band';

type ByClass<T> = Readonly<Record<VerbClass, T>>;

/** How a pass is reached, after its elements have been restated: alone, safely, in the workplace as it is. */
export const passManner: ByClass<readonly string[]> = {
  do: [
    'Does so independently and safely, in line with the procedures of the workplace.',
    'Works independently and safely throughout, within the rules that apply in the workplace.',
    'Needs no step-by-step direction, keeps to safe practice and fits the work to the workplace as it is.',
  ],
  make: [
    'Works independently, and the result is safe to use in the workplace it was made for.',
    'Completes this without close supervision, and what is produced works safely in the live setting of the workplace.',
    'Takes the work from start to finish independently, keeping it safe and in line with how the workplace operates.',
  ],
  improve: [
    'Carries the change through independently and safely, starting from how the workplace operates now.',
    'Makes each change independently, and leaves the systems of the workplace at least as safe as before.',
    'Finds and makes the change without prompting, and keeps the workplace running safely while it is made.',
  ],
  judge: [
    'Reaches sound conclusions independently, on evidence from the workplace, and acts on them safely.',
    'Decides independently within the limits of the role, and keeps each decision safe and right for the workplace.',
  ],
  lead: [
    'Takes the initiative independently, within the limits of the role, and keeps it safe for others in the workplace to take part.',
    'Does this without prompting, in ways that suit the people and the workplace and keep both safe.',
  ],
  learn: [
    'Does so independently, and applies what is learned safely to work in the role.',
    'Organises this independently, and brings what is learned into the workplace safely.',
  ],
  behave: [
    'Does so consistently and independently, in real situations at work, and without putting people or services at risk.',
    'Shows this in day-to-day work without being prompted, and keeps to safe practice when under pressure.',
  ],
};

/** What is seen where the pass is not reached. */
export const failManner: ByClass<readonly string[]> = {
  do: [
    'Where the work is done, it depends on step-by-step direction or departs from safe practice.',
    'What is done relies on others to put it right, or disregards the rules that apply in the workplace.',
    'The work is partial, needs constant direction, or does not suit the workplace.',
  ],
  make: [
    'What is produced depends on others to finish it, or is not safe to use.',
    'The result works only in part, or only under close supervision.',
    'The work stops short of something that the workplace could safely rely on.',
  ],
  improve: [
    'Things stay as they were, or a change is made with no regard for what depends on it.',
    'Any change depends on others to carry it through, or leaves systems less safe than before.',
    'Opportunities to improve are missed, or are left to others to act on.',
  ],
  judge: [
    'Conclusions rest on assumption instead of evidence, or are left to others.',
    'Decisions cannot be explained, or overlook what makes them unsafe.',
  ],
  lead: [
    'Waits to be asked, or leaves others unsure of what is expected of them.',
    'Others gain little from what is done, or have to take it over.',
  ],
  learn: [
    'Learning is left to chance or to others, or is not carried into work in the role.',
    'What is learned is out of date, or makes no visible difference to the work.',
  ],
  behave: [
    'Where such conduct is seen, others have prompted it, or it gives way under ordinary pressure.',
    'Examples are general or second-hand, and show little of the apprentice’s own conduct.',
  ],
};

/** Why the work is done as it is; `{it}` is the element as a gerund phrase. */
export const merit: ByClass<string> = {
  do: 'Explains the reasons for the approach taken to {it}, and copes with non-routine work without loss of quality or safety.',
  make: 'Explains the main choices made in {it}, and resolves non-routine difficulties without help.',
  improve: 'Explains what prompted the choices made in {it}, and describes the gain with figures.',
  judge: 'Explains how evidence was weighed in {it}, and recognises the limits of the conclusions.',
  lead: 'Explains the approach taken to {it}, and adapts it when people respond differently from what was expected.',
  learn: 'Explains what guided {it}, and gives more than one example of its effect on the work.',
  behave: 'Explains what {it} asks for when priorities compete, and gives more than one example.',
};

export const distinctionReasons: ByClass<readonly string[]> = {
  do: [
    'Justifies the approach taken to {it} against workable alternatives.',
    'Explains why the approach taken to {it} was better than others that were open at the time.',
    'Compares more than one approach to {it}, and defends the one chosen with evidence.',
  ],
  make: [
    'Justifies the choices made in {it} against credible alternatives.',
    'Explains why the approach taken to {it} was preferred to the alternatives that were considered.',
    'Sets out the options open when {it}, and defends the one chosen with evidence.',
  ],
  improve: [
    'Justifies the priorities set in {it}, with the alternatives that were set aside and why.',
    'Defends the choices made in {it} with figures from before and after.',
    'Explains what was learned from {it}, and what was deliberately left unchanged.',
  ],
  judge: [
    'Defends the conclusions reached in {it} against competing views.',
    'Weighs conflicting evidence in {it}, and makes the reasoning plain enough for others to test.',
  ],
  lead: [
    'Justifies the approach taken to {it}, and adapts it to the people involved.',
    'Explains why one way of {it} suited the people involved better than another.',
  ],
  learn: [
    'Is selective in {it}, and justifies why one source or method was chosen over another.',
    'Challenges what is found in {it}, and can say what was rejected and why.',
  ],
  behave: [
    'Justifies, with examples, the course taken when {it} conflicted with other priorities.',
    'Reflects critically on what {it} has demanded, and justifies the choices made.',
  ],
};

export const distinctionEffects: ByClass<readonly string[]> = {
  do: ['Anticipates the effects on others and measures the results', 'Foresees what could go wrong, plans for it and measures the outcome'],
  make: [
    'Anticipates how the result will stand up to change or failure, and measures its effect',
    'Foresees what will depend on the result, plans for it and measures the benefit',
    'Tests the result against likely faults before they happen, and measures how well it holds',
  ],
  improve: [
    'Anticipates side effects and measures the gain',
    'Foresees what the change will touch, and measures the outcome against what was expected',
  ],
  judge: [
    'Anticipates the consequences of being wrong, and checks the outcome afterwards',
    'Foresees where the judgement could fail, and measures how well it held',
  ],
  lead: [
    'Anticipates obstacles to taking part, and measures what people gained',
    'Foresees what people will need, and measures the difference made',
  ],
  learn: [
    'Tests what is new before relying on it, and measures the difference it makes',
    'Anticipates what the role will need next, and measures what has been gained',
  ],
  behave: [
    'Anticipates where pressure will tell, and measures the effect on colleagues and those the work serves',
    'Foresees the consequences for others, and shows with evidence the difference made',
  ],
};

/** How far the effect reaches. */
export const distinctionReach: Readonly<Record<LevelBand, readonly string[]>> = {
  foundation: [
    'Suggests an improvement that colleagues beyond the immediate team have taken up.',
    'Passes on what works, so that practice improves beyond the immediate team.',
    'Shows colleagues from another team a better way, and can say what changed.',
  ],
  higher: [
    'Improves practice beyond the immediate team.',
    'Leaves behind something that other teams have adopted.',
    'Shares the lessons so that other teams change what they do.',
    'Influences how the wider organisation approaches the same work.',
  ],
  professional: [
    'Changes practice across the organisation and evaluates the change critically.',
    'Shapes policy or practice beyond the immediate team, and evaluates its effect.',
    'Leads others to adopt better practice across the organisation.',
  ],
};
