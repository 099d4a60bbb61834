import { MessagesModule } from '@assay/platform/api';
import { Module } from '@nestjs/common';
import { AppealQueries } from './appeals/appeal-queries';
import { AppealsController } from './appeals/appeals.controller';
import { DecideAppeal } from './appeals/decide-appeal';
import { LodgeAppeal } from './appeals/lodge-appeal';
import { MoveAppeal } from './appeals/move-appeal';
import { OpenReassessment } from './appeals/open-reassessment';
import { SimilarMarks } from './appeals/similar-marks';
import { StepAppeal } from './appeals/step-appeal';
import { CaseQueries } from './cases/case-queries';
import { CasesController } from './cases/cases.controller';
import { CloseCase } from './cases/close-case';
import { OpenCase } from './cases/open-case';
import { ConsiderationQueries } from './considerations/consideration-queries';
import { ConsiderationsController } from './considerations/considerations.controller';
import { DecideConsideration } from './considerations/decide-consideration';
import { RequestConsideration } from './considerations/request-consideration';
import { ApprenticeOutcomeQueries } from './outcomes/apprentice-outcome-queries';
import { ApprenticeOutcomesController } from './outcomes/apprentice-outcomes.controller';
import { ShareOutcome } from './outcomes/share-outcome';
import { ApproveCorrection } from './corrections/approve-correction';
import { CorrectionQueries } from './corrections/correction-queries';
import { CorrectionsController } from './corrections/corrections.controller';
import { PrepareCorrection } from './corrections/prepare-correction';
import { WithdrawCorrection } from './corrections/withdraw-correction';
import { DriftQueries } from './figures/drift-queries';
import { ExportFigures } from './figures/export-figures';
import { FigureQueries } from './figures/figure-queries';
import { FiguresController } from './figures/figures.controller';
import { MarkingQueries } from './marking/marking-queries';
import { MarkingController } from './marking/marking.controller';
import { AddSecondAssessor } from './marking/assessors/add-second-assessor';
import { AssessorQueries } from './marking/assessors/assessor-queries';
import { TakeOffAssessor } from './marking/assessors/take-off-assessor';
import { AssessorsController } from './marking/assessors/assessors.controller';
import { HandOverMark } from './marking/assessors/hand-over-mark';
import { CommentQueries } from './marking/comments/comment-queries';
import { CommentsController } from './marking/comments/comments.controller';
import { KeepComment } from './marking/comments/keep-comment';
import { RetireComment } from './marking/comments/retire-comment';
import { AddMarkingFile } from './marking/files/add-marking-file';
import { ServeMarkingFile } from './marking/files/serve-marking-file';
import { WithdrawMarkingFile } from './marking/files/withdraw-marking-file';
import { SaveRawMarks } from './marking/marks/save-raw-marks';
import { LogQuestion } from './marking/questions/log-question';
import { WithdrawQuestion } from './marking/questions/withdraw-question';
import { MarkingRecordController } from './marking/record/marking-record.controller';
import { PressTimer } from './marking/timer/press-timer';
import { OpenMarking } from './marking/open-marking';
import { SaveJudgement } from './marking/save-judgement';
import { SubmitMark } from './marking/submit-mark';
import { TellOfAppeals } from './messages/tell-of-appeals';
import { TellOfConsiderations } from './messages/tell-of-considerations';
import { TellOfResults } from './messages/tell-of-results';
import { MarkBlind } from './moderation/mark-blind';
import { ModerateMark } from './moderation/moderate-mark';
import { ModerationQueries } from './moderation/moderation-queries';
import { ModerationController } from './moderation/moderation.controller';
import { OutcomeQueries } from './outcome/outcome-queries';
import { OutcomeController } from './outcome/outcome.controller';
import { ApproveRelease } from './releases/approve-release';
import { PrepareRelease } from './releases/prepare-release';
import { ReleaseQueries } from './releases/release-queries';
import { ReleasesController } from './releases/releases.controller';
import { WithdrawRelease } from './releases/withdraw-release';
import { ResultQueries } from './results/result-queries';
import { ResultsController } from './results/results.controller';
import { CloseStandardisation } from './standardisation/close-standardisation';
import { MakeStandardisation } from './standardisation/make-standardisation';
import { MarkStandardisation } from './standardisation/mark-standardisation';
import { StandardisationQueries } from './standardisation/standardisation-queries';
import { StandardisationController } from './standardisation/standardisation.controller';
import { StatementQueries } from './statements/statement-queries';
import { StatementsController } from './statements/statements.controller';
import { SampleMark } from './sampling/sample-mark';

/** From the open marking to the released outcome. */
@Module({
  imports: [MessagesModule],
  controllers: [
    MarkingController,
    MarkingRecordController,
    CommentsController,
    AssessorsController,
    ModerationController,
    ResultsController,
    ReleasesController,
    OutcomeController,
    StandardisationController,
    FiguresController,
    StatementsController,
    CorrectionsController,
    CasesController,
    AppealsController,
    ConsiderationsController,
    ApprenticeOutcomesController,
  ],
  providers: [
    MarkingQueries,
    OpenMarking,
    PressTimer,
    LogQuestion,
    WithdrawQuestion,
    AddMarkingFile,
    WithdrawMarkingFile,
    ServeMarkingFile,
    SaveRawMarks,
    CommentQueries,
    AssessorQueries,
    AddSecondAssessor,
    TakeOffAssessor,
    HandOverMark,
    KeepComment,
    RetireComment,
    SaveJudgement,
    SubmitMark,
    SampleMark,
    ModerationQueries,
    ModerateMark,
    MarkBlind,
    ResultQueries,
    ReleaseQueries,
    PrepareRelease,
    ApproveRelease,
    WithdrawRelease,
    OutcomeQueries,
    StandardisationQueries,
    FigureQueries,
    ExportFigures,
    StatementQueries,
    DriftQueries,
    MakeStandardisation,
    MarkStandardisation,
    CloseStandardisation,
    CorrectionQueries,
    PrepareCorrection,
    ApproveCorrection,
    WithdrawCorrection,
    CaseQueries,
    OpenCase,
    CloseCase,
    AppealQueries,
    LodgeAppeal,
    MoveAppeal,
    TellOfAppeals,
    TellOfConsiderations,
    TellOfResults,
    OpenReassessment,
    StepAppeal,
    DecideAppeal,
    SimilarMarks,
    ConsiderationQueries,
    RequestConsideration,
    DecideConsideration,
    ApprenticeOutcomeQueries,
    ShareOutcome,
  ],
})
export class GradingModule {}
