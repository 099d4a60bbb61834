import type { DeciderInterest, Objection } from '@assay/grading/domain';
import { dateWords, type Problem, type ProblemWords } from '@assay/platform/ui';
import { interestWords } from './after-result-words';

const sentences: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>> = {
  'marking-opens-on-the-day': ({ opensOn }) => `Marking opens on ${dateWords(String(opensOn))}, the day of the event.`,
  'mark-is-complete': () => 'Some criteria still want a level, evidence or feedback.',
  'deviation-is-justified': ({ proposed }) => `The plan’s rules propose ${String(proposed)}. Say why your grade is another.`,
  'moderator-is-independent': () => 'You made this mark. Somebody else has to moderate it.',
  'moderation-says-why': () => 'Say why, so that the assessor can learn from it.',
  'change-has-another-grade': () => 'A change needs another grade than the assessor’s.',
  'release-has-two-people': () => 'You prepared this release. Somebody else has to approve it.',
  'timer-follows-its-order': () => 'The timer cannot be pressed like this now.',
  'timer-says-why': () => 'Say why.',
  'second-assessor-comes-in-time': () => 'The mark is submitted: nobody can be added any more.',
  'second-assessor-has-a-lead': () => 'Nothing is booked yet, so there is no lead assessor.',
  'second-assessor-is-another': () => 'This is the lead assessor.',
  'second-assessor-stays-on-record': () => 'The mark is submitted: who marked it stays on record.',
  'second-assessor-has-handed-over': () => 'They have handed their mark to the lead: it is part of the record.',
  'second-assessor-is-competent': () => 'This assessor is not competent in the method on record.',
  'approver-did-not-mark': () => 'A mark or a moderation of yours is in this release. Somebody else has to approve it.',
  'levels-cover-the-criteria': () => 'Choose one level for every criterion.',
  'marker-did-not-make-the-mark': () => 'This is your own assessment. Somebody else marks it again.',
  'two-people-have-marked': () => 'At least two people have to mark before levels can be agreed.',
  'result-is-moderated': () => 'A result holds a mark that is not moderated.',
  'result-is-newest': () => 'A result has a newer version.',
  'result-in-one-release': () => 'A result is already in another release.',
  'result-is-not-held': () => 'A case is open. Nothing goes out before it is closed.',
  'correction-has-two-people': () => 'You prepared this correction. Somebody else has to approve it.',
  'voiding-has-two-people': () => 'You opened this case. Somebody else has to make the attempt void.',
  'no-consideration-waits': () => 'Special consideration of an assessment waits for a decision.',
  'result-counts-its-attempts': () => 'A result holds an attempt that was agreed not to count. The next attempt has to come first.',
  'correction-changes-something': () => 'Change a level, a remark or the grade: so far everything stays as it is.',
  'correction-fits-the-mark': () => 'A level or the grade does not fit this assessment. Load the page again.',
  'appeal-in-window': ({ until }) => `Appeals were taken until ${dateWords(String(until))}.`,
  'decider-has-no-interest': ({ interests }) =>
    `Somebody else has to decide: ${(interests as DeciderInterest[]).map((one) => interestWords[one]).join(', ')}.`,
  'consideration-within-plan': ({ most }) => `The plan lets it last until ${dateWords(String(most))} at most.`,
};

/** The words for what the server refuses about grades. */
export const gradingProblemWords: ProblemWords = {
  'marking-refused': refused('Marking cannot be opened yet'),
  'mark-refused': refused('The mark cannot be submitted like this'),
  'moderation-refused': refused('This decision cannot be recorded'),
  'release-refused': refused('This release cannot go on'),
  'correction-refused': refused('This correction cannot go on'),
  'appeal-refused': refused('This cannot be done about the appeal'),
  'case-refused': refused('The case cannot be closed like this'),
  'consideration-refused': refused('This cannot be decided like this'),
  'correction-waits': { title: 'A correction of this result waits already', advice: 'Approve or withdraw that one first.' },
  'correction-already-decided': { title: 'Somebody has decided about this correction already' },
  'result-superseded': { title: 'This result has a newer version', advice: 'Go to the newest version.' },
  'case-already-closed': { title: 'Somebody has closed this case already' },
  'attempt-not-marked': { title: 'There is no mark of this attempt yet', advice: 'Nothing has to be made void.' },
  'released-results-are-corrected': { title: 'The result is released', advice: 'It is put right by a correction, for all to see.' },
  'appeal-is-open': { title: 'An appeal is open already', advice: 'You will be told when it is decided.' },
  'appeal-not-upheld': { title: 'This appeal was not upheld', advice: 'Only what an upheld appeal is about is assessed again.' },
  'not-assessed-again': {
    title: 'This cannot be assessed again',
    advice: 'A later attempt is open or counts, or the apprentice has left.',
  },
  'appeal-cannot-move': { title: 'Somebody has moved this appeal on', advice: 'Load the page again to see how it stands.' },
  'consideration-waits': { title: 'A request waits for a decision already' },
  'consideration-decided': { title: 'This request is decided already' },
  'assessment-lies-ahead': { title: 'The assessment has not begun', advice: 'Ask for a reasonable adjustment instead.' },
  'own-submission': { title: 'You handed this in yourself', advice: 'Somebody else has to decide about it.' },
  'not-being-marked': {
    title: 'This mark is submitted',
    advice: 'It can only be changed if quality assurance returns it.',
  },
  'other-apprentice': {
    title: 'This page is about another apprentice',
    advice: 'Nothing was saved. Load the page again.',
  },
  'wrong-place': {
    title: 'This change is for another apprentice or criterion than its address says',
    advice: 'Nothing was written. Send the file of kept changes to support, then enter it again.',
  },
  'record-is-full': ({ facts }) => ({
    title: `This attempt has as many ${recordWords[String(facts['what'])] ?? 'entries'} as it can have: ${String(facts['most'])}`,
    advice: 'It was not added. Discard it here.',
  }),
  'unreadable-on-device': { title: 'It cannot be read on this device any more', advice: 'Enter again what is missing, then discard this.' },
  'blind-mark-comes-first': {
    title: 'This mark is moderated blind',
    advice: 'Choose your own levels first: open it from the list of marks that wait.',
  },
  'already-marked-blind': { title: 'You have recorded your levels already', advice: 'Open the mark to compare them.' },
  'already-marked': { title: 'You have recorded your levels already', advice: 'Load the page again to see them.' },
  'standardisation-refused': refused('This cannot be recorded'),
  'standardisation-closed': { title: 'This standardisation has ended', advice: 'Nothing was recorded.' },
  'already-moderated': { title: 'Somebody has moderated this mark already', advice: 'Go back to the queue.' },
  'release-already-decided': { title: 'Somebody has decided about this release already' },
  'interest-declared': {
    title: 'You have an interest that is on record',
    advice: 'Somebody else marks this assessment. Tell those who book.',
  },
  'timer-refused': refused('The timer did not take this'),
  'second-assessor-refused': refused('This assessor cannot be added'),
  'second-assessor-not-taken-off': refused('This assessor cannot be taken off'),
  'lead-opens': { title: 'The lead assessor has not opened this marking yet', advice: 'You can mark as soon as they have.' },
  'lead-submits': { title: 'The lead assessor submits this mark', advice: 'A second assessor hands theirs over to the lead.' },
  'graded-by-criteria': { title: 'This method is graded by criteria', advice: 'It takes no raw marks. Load the page again.' },
  'question-id-taken': { title: 'Another question was logged in its place', advice: 'Log this one again.' },
  'no-published-rubric': {
    title: 'There is no published rubric for this standard',
    advice: 'An administrator has to publish one before anything can be marked.',
  },
  'no-criteria-for-method': {
    title: 'The published rubric has no criteria for this method',
    advice: 'Tell an administrator; the rubric’s methods need another look.',
  },
};

const recordWords: Readonly<Record<string, string>> = { timerEvents: 'presses of the timer', questions: 'questions', files: 'files' };

function refused(title: string): (problem: Problem) => { title: string; advice: string } {
  return ({ facts }) => {
    const objections = Array.isArray(facts['objections']) ? (facts['objections'] as Objection[]) : [];
    return {
      title,
      advice: objections.map(({ rule, facts: about }) => sentences[rule]?.(about) ?? rule).join(' '),
    };
  };
}
