export { AttemptStatus, attemptTransitions, settledStatuses } from './lifecycles/attempt-status';
export { advance } from './lifecycles/advance';
export { ModerationDecision } from './moderation-decision';
export { ReleaseStatus } from './release-status';
export { type Objection } from './objection';
export { ResultState } from './result-state';
export { type Judgement } from './marking/judgement';
export { markingLimits } from './marking/marking-limits';
export { recordLimits, secondAssessorLimits } from './marking/record-limits';
export { isBeingMarked, MarkingStage, markingStage } from './marking/marking-stage';
export { type MarkSoFar, missingFromMark, type MissingItem, missingItems } from './marking/missing-items';
export { NoteClock, noteStamp, type TimedNote, timedNotes } from './marking/notes/timed-notes';
export { questionsLeft, questionsWanted, type QuestionsWanted } from './marking/questions/questions-wanted';
export { fitsMarking, isBorderlineMark, mostOf, type RawMarkFinding, type RawMarking, type RawMarks } from './marking/marks/raw-marks';
export { runningTime, timeIntoEvent } from './marking/timer/running-time';
export { type EventLength, lengthFinding, type LengthFinding, timerBounds } from './marking/timer/timer-bounds';
export { timerChoices, type TimerEvent, TimerEventKind, TimerState, timerState } from './marking/timer/timer-event';
export { type TimerWarning, timerWarnings, warningAt } from './marking/timer/timer-warnings';
export { type GradeProposal, type JudgedLevel, proposeGrade, type ProposalReason } from './marking/propose-grade';
export { rubricMethodOf } from './marking/rubric-method-of';
export { decideSampling, type MarkToSample, type SamplingDecision, type SamplingPolicy, SamplingReason } from './sampling/decide-sampling';
export { seededDraw } from './sampling/seeded-draw';
export { decideModeration, type DecidedModeration, type ModerationProposal } from './decide-moderation';
export { computeResult, type ExplainedMethod, type ResultComputation, type ResultExplanation } from './results/compute-result';
export { approverDidNotMark } from './rules/approver-did-not-mark.rule';
export { deviationIsJustified } from './rules/deviation-is-justified.rule';
export { levelsCoverTheCriteria } from './rules/levels-cover-the-criteria.rule';
export { moderatorIsIndependent } from './rules/moderator-is-independent.rule';
export { markIsComplete } from './rules/mark-is-complete.rule';
export { markingOpensOnTheDay } from './rules/marking-opens-on-the-day.rule';
export { secondAssessorCanGo } from './rules/second-assessor-can-go.rule';
export { secondAssessorFits } from './rules/second-assessor-fits.rule';
export { timerFollowsItsOrder } from './rules/timer-follows-its-order.rule';
export { releaseHasTwoPeople } from './rules/release-has-two-people.rule';
export { releaseHoldsCurrentResults, type ResultToRelease } from './rules/release-holds-current-results.rule';
export { type Agreement, cohensKappa, fleissKappa } from './statistics/agreement';
export { assessorDrift, type Drift, type ModeratedMarks } from './statistics/assessor-drift';
export { type Proportion, proportion } from './statistics/proportion-interval';
export {
  agreementWith,
  type CriterionAgreement,
  type MarkedSheet,
  sheetAgreement,
  type StandardisationAgreement,
} from './statistics/criterion-agreement';
export { standardisationLimits } from './statistics/standardisation-limits';
export { FigureGroup, FigureTable } from './figures/figure-group';
export { readStatementCode, statementCode, statementCodeBytes } from './statements/statement-code';
export { CorrectionStatus } from './corrections/correction-status';
export { correctionLimits } from './corrections/correction-limits';
export { caseLimits, CaseKind, CaseOutcome, CaseStatus } from './cases/case-words';
export { AppealDecision, AppealGround, appealLimits } from './appeals/appeal-words';
export { AppealStatus, appealTransitions, openAppealStatuses } from './appeals/appeal-status';
export { ConsiderationEffect, considerationLimits, ConsiderationStatus } from './considerations/consideration-words';
export { composeGradingMessage, type GradingMessageFacts } from './messages/compose-grading-message';
export { englishMessages } from './messages/english-messages';
export type { GradingMessageKind } from './messages/message-catalogue';
export { type CorrectedLevel, correctJudgements } from './corrections/correct-judgements';
export { correctionChangesSomething } from './rules/correction-changes-something.rule';
export { correctionFitsTheMark } from './rules/correction-fits-the-mark.rule';
export { correctionHasTwoPeople } from './rules/correction-has-two-people.rule';
export { resultIsNotHeld } from './rules/result-is-not-held.rule';
export { type DatedValue, dueOn, valueOn } from './deadlines/due-on';
export { appealInWindow } from './rules/appeal-in-window.rule';
export { DeciderInterest, deciderHasNoInterest } from './rules/decider-has-no-interest.rule';
export { SharedFault, sharedFaults } from './appeals/shared-faults';
export { claimWaitKey } from './claims/claim-wait';
export { considerationWithinPlan } from './rules/consideration-within-plan.rule';
export { voidingHasTwoPeople } from './rules/voiding-has-two-people.rule';
