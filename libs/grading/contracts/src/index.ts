export { CriterionToMarkResponse, LevelResponse, RubricCriterionResponse } from './marking/criterion-to-mark.response';
export { MarkingResponse } from './marking/marking.response';
export { MarkingsResponse, MarkingSummaryResponse } from './marking/markings.response';
export { OpenedMarkingResponse } from './marking/opened-marking.response';
export { SaveJudgementRequest } from './marking/save-judgement.request';
export { SavedJudgementResponse } from './marking/saved-judgement.response';
export { SubmitMarkRequest } from './marking/submit-mark.request';
export { KeepCommentRequest, ReusableCommentResponse, ReusableCommentsResponse } from './marking/comments/reusable-comments';
export { SecondMarkResponse } from './marking/assessors/second-mark.response';
export {
  AddSecondAssessorRequest,
  AssessorChoiceResponse,
  AttemptAssessorsResponse,
  HandedOverResponse,
  HandOverRequest,
  SecondAssessorResponse,
  TakeOffAssessorRequest,
} from './marking/assessors/second-assessors';
export { AddMarkingFileRequest } from './marking/record/add-marking-file.request';
export { LogQuestionRequest } from './marking/record/log-question.request';
export { MarkingFileResponse } from './marking/record/marking-file.response';
export { MarkingRecordResponse } from './marking/record/marking-record.response';
export { PressTimerRequest } from './marking/record/press-timer.request';
export { AskedQuestionResponse, QuestionsResponse } from './marking/record/questions.response';
export { MustPassMark, RawMarksResponse, SaveRawMarksRequest } from './marking/record/raw-marks';
export { TimerEventResponse, TimerResponse } from './marking/record/timer.response';
export { WithdrawRequest } from './marking/record/withdraw.request';
export { MarkFeedbackResponse, SubmittedMarkResponse } from './marking/submitted-mark.response';
export { BlindMarkResponse, ChosenLevelResponse } from './moderation/blind-mark.response';
export { BlindSheetResponse, EvidencedCriterionResponse } from './moderation/blind-sheet.response';
export { ChooseLevelRequest, MarkBlindRequest } from './moderation/mark-blind.request';
export { DecidedModerationResponse } from './moderation/decided-moderation.response';
export { ModerateMarkRequest } from './moderation/moderate-mark.request';
export { JudgedCriterionResponse, ModerationResponse } from './moderation/moderation.response';
export { ModerationsResponse, WaitingMarkResponse } from './moderation/moderations.response';
export {
  CriterionOutcomeResponse,
  MethodOutcomeResponse,
  OutcomeCorrectionResponse,
  OutcomeResponse,
  ReleasedOutcomeResponse,
} from './outcome/outcome.response';
export { PrepareReleaseRequest } from './release/prepare-release.request';
export { ReleaseResponse, ReleasesResponse, ReleaseStateResponse, ReleaseSummaryResponse } from './release/release.response';
export { ClaimResponse, ResultsResponse, ResultSummaryResponse } from './release/results.response';
export {
  JudgedInResultResponse,
  MarkOfResultResponse,
  ResultDetailResponse,
  ResultVersionResponse,
} from './release/result-detail.response';
export { LevelsRequest, ReasonedLevelRequest } from './standardisation/levels.request';
export { MakeStandardisationRequest } from './standardisation/make-standardisation.request';
export {
  AgreementResponse,
  ReasonedLevelResponse,
  StandardisationFindingsResponse,
  StandardisationMarkResponse,
  StandardisationResponse,
} from './standardisation/standardisation.response';
export {
  MarkSourceResponse,
  MarkSourcesResponse,
  StandardisationsResponse,
  StandardisationSummaryResponse,
} from './standardisation/standardisations.response';
export { AssessorDriftResponse, DriftResponse, MonthlyDriftResponse } from './figures/drift.response';
export { FiguresExportQuery, FiguresQuery } from './figures/figures.query';
export {
  BookingFiguresResponse,
  FiguresResponse,
  LoadResponse,
  ProportionResponse,
  RateResponse,
  SamplingFiguresResponse,
  WaitingResponse,
} from './figures/figures.response';
export { StatementValidityResponse } from './statement/statement-validity.response';
export { CorrectedLevelRequest, PrepareCorrectionRequest } from './correction/prepare-correction.request';
export { CorrectionResponse, CorrectionsResponse, CorrectionStateResponse } from './correction/correction.response';
export { CloseCaseRequest, OpenCaseRequest } from './case/case.request';
export { CaseResponse, CasesResponse } from './case/case.response';
export {
  DecideAppealRequest,
  EndAppealRequest,
  LodgeAppealRequest,
  OpenReassessmentRequest,
  ReviewMarkRequest,
} from './appeal/appeal.request';
export {
  AppealDetailResponse,
  AppealedMarkResponse,
  AppealResponse,
  AppealsResponse,
  AppealStepResponse,
  SimilarMarkResponse,
  SimilarMarksResponse,
} from './appeal/appeal.response';
export {
  ConsiderationResponse,
  ConsiderationsResponse,
  DecideConsiderationRequest,
  RequestConsiderationRequest,
} from './consideration/consideration';
export {
  ApprenticeOutcomeResponse,
  ApprenticeOutcomesResponse,
  MethodGradeResponse,
  ShareOutcomeRequest,
} from './outcome/apprentice-outcomes.response';
