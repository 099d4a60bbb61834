import { AuditEntryEntity } from '../audit/audit-entry.entity';
import { AuditEventEntity } from '../audit/audit-event.entity';
import { AuditHeadEntity } from '../audit/audit-head.entity';
import { AuditPendingEntity } from '../audit/audit-pending.entity';
import { StoredFileEntity } from '../files/stored-file.entity';
import { BlindMarkEntity } from '../grading/blind-mark.entity';
import { StatementEntity } from '../grading/statement.entity';
import { StandardisationMarkEntity } from '../grading/standardisation-mark.entity';
import { StandardisationEntity } from '../grading/standardisation.entity';
import { JudgementEntity } from '../grading/judgement.entity';
import { MarkVersionEntity } from '../grading/mark-version.entity';
import { MarkingEntity } from '../grading/marking.entity';
import { ModerationEntity } from '../grading/moderation.entity';
import { ReleaseItemEntity } from '../grading/release-item.entity';
import { ReleaseEntity } from '../grading/release.entity';
import { ResultComponentEntity } from '../grading/result-component.entity';
import { ResultEntity } from '../grading/result.entity';
import { CountedMarkEntity } from '../grading/counted-mark.entity';
import { SamplingDecisionEntity } from '../grading/sampling-decision.entity';
import { TimerEventEntity } from '../grading/timer-event.entity';
import { AskedQuestionEntity } from '../grading/asked-question.entity';
import { TakenOffAssessorEntity } from '../grading/taken-off-assessor.entity';
import { WithdrawnQuestionEntity } from '../grading/withdrawn-question.entity';
import { MarkingFileEntity } from '../grading/marking-file.entity';
import { WithdrawnMarkingFileEntity } from '../grading/withdrawn-marking-file.entity';
import { RawMarkEntity } from '../grading/raw-mark.entity';
import { SecondAssessorEntity } from '../grading/second-assessor.entity';
import { HandedOverMarkEntity } from '../grading/handed-over-mark.entity';
import { ReusableCommentEntity } from '../grading/reusable-comment.entity';
import { AccountRoleEntity } from '../people/account-role.entity';
import { AccountEntity } from '../people/account.entity';
import { ApprenticeEntity } from '../people/apprentice.entity';
import { AssessorCompetenceEntity } from '../people/assessor-competence.entity';
import { AssessorEmploymentEntity } from '../people/assessor-employment.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { ConflictDeclarationEntity } from '../people/conflict-declaration.entity';
import { DemonstrationClockEntity } from '../people/demonstration-clock.entity';
import { EmployerEntity } from '../people/employer.entity';
import { IdempotentAnswerEntity } from '../people/idempotent-answer.entity';
import { OrganisationEntity } from '../people/organisation.entity';
import { SessionEntity } from '../people/session.entity';
import { SettingValueEntity } from '../people/setting-value.entity';
import { ThrottleEntity } from '../people/throttle.entity';
import { TrainingProviderEntity } from '../people/training-provider.entity';
import { AdjustmentReasonEntity } from '../scheduling/adjustment-reason.entity';
import { AdjustmentEntity } from '../scheduling/adjustment.entity';
import { BookingOfferEntity } from '../scheduling/booking-offer.entity';
import { BookingOverrideEntity } from '../scheduling/booking-override.entity';
import { BookingRemarkEntity } from '../scheduling/booking-remark.entity';
import { FreedTimeEntity } from '../scheduling/freed-time.entity';
import { WaitingListEntryEntity } from '../scheduling/waiting-list-entry.entity';
import { WaitingListOfferEntity } from '../scheduling/waiting-list-offer.entity';
import { AbsenceEntity } from '../scheduling/absence.entity';
import { AllocationEntity } from '../scheduling/allocation.entity';
import { ApprenticeImportRowEntity } from '../scheduling/apprentice-import-row.entity';
import { ApprenticeImportEntity } from '../scheduling/apprentice-import.entity';
import { AttemptEntity } from '../scheduling/attempt.entity';
import { AvailabilityExceptionEntity } from '../scheduling/availability-exception.entity';
import { AvailabilityPatternEntity } from '../scheduling/availability-pattern.entity';
import { BookingEntity } from '../scheduling/booking.entity';
import { CohortPinEntity } from '../scheduling/cohort-pin.entity';
import { CohortPublicationEntity } from '../scheduling/cohort-publication.entity';
import { CohortRunEntity } from '../scheduling/cohort-run.entity';
import { BookingCalendarEntity } from '../scheduling/booking-calendar.entity';
import { MessageEntity } from '../messages/message.entity';
import { MailboxItemEntity } from '../messages/mailbox-item.entity';
import { CalendarFeedEntity } from '../scheduling/calendar-feed.entity';
import { BusyCalendarEntity } from '../scheduling/busy-calendar.entity';
import { BusyTimeEntity } from '../scheduling/busy-time.entity';
import { EnrolmentStepEntity } from '../scheduling/enrolment-step.entity';
import { EnrolmentEntity } from '../scheduling/enrolment.entity';
import { GatewayDecisionEntity } from '../scheduling/gateway-decision.entity';
import { GatewayItemEntity } from '../scheduling/gateway-item.entity';
import { GatewaySubmissionEntity } from '../scheduling/gateway-submission.entity';
import { OrganisationClosureEntity } from '../scheduling/organisation-closure.entity';
import { RoomEntity } from '../scheduling/room.entity';
import { VenueOpeningEntity } from '../scheduling/venue-opening.entity';
import { VenueEntity } from '../scheduling/venue.entity';
import { AssessmentPlanEntity } from '../standards/assessment-plan.entity';
import { RubricChangeEntity } from '../standards/rubric-change.entity';
import { RubricCommentEntity } from '../standards/rubric-comment.entity';
import { RubricCriterionEntity } from '../standards/rubric-criterion.entity';
import { RubricEntity } from '../standards/rubric.entity';
import { StandardVersionEntity } from '../standards/standard-version.entity';
import { CorrectionEntity } from '../grading/correction.entity';
import { MalpracticeCaseEntity } from '../grading/malpractice-case.entity';
import { AppealEntity } from '../grading/appeal.entity';
import { AppealStepEntity } from '../grading/appeal-step.entity';
import { AppealReviewEntity } from '../grading/appeal-review.entity';
import { ConsiderationEntity } from '../grading/consideration.entity';
import { ConsiderationReasonEntity } from '../grading/consideration-reason.entity';
import { OutcomeSharingEntity } from '../grading/outcome-sharing.entity';
import { ReattemptAgreementEntity } from '../scheduling/reattempt-agreement.entity';
import { ReattemptEntity } from '../scheduling/reattempt.entity';

/** Every table, by the part of the business that writes it. */
const entitiesOf = {
  people: [
    OrganisationEntity,
    EmployerEntity,
    TrainingProviderEntity,
    AccountEntity,
    AccountRoleEntity,
    SessionEntity,
    ApprenticeEntity,
    AssessorEntity,
    AssessorCompetenceEntity,
    AssessorEmploymentEntity,
    ConflictDeclarationEntity,
    IdempotentAnswerEntity,
    ThrottleEntity,
    DemonstrationClockEntity,
    SettingValueEntity,
  ],
  files: [StoredFileEntity],
  audit: [AuditEventEntity, AuditPendingEntity, AuditEntryEntity, AuditHeadEntity],
  standards: [StandardVersionEntity, RubricEntity, RubricCriterionEntity, RubricCommentEntity, RubricChangeEntity, AssessmentPlanEntity],
  scheduling: [
    VenueEntity,
    RoomEntity,
    EnrolmentEntity,
    EnrolmentStepEntity,
    GatewayItemEntity,
    AttemptEntity,
    AvailabilityPatternEntity,
    AbsenceEntity,
    BookingEntity,
    AllocationEntity,
    BookingCalendarEntity,
    MessageEntity,
    MailboxItemEntity,
    CalendarFeedEntity,
    BusyCalendarEntity,
    BusyTimeEntity,
    GatewaySubmissionEntity,
    GatewayDecisionEntity,
    ApprenticeImportEntity,
    ApprenticeImportRowEntity,
    AvailabilityExceptionEntity,
    VenueOpeningEntity,
    OrganisationClosureEntity,
    CohortRunEntity,
    CohortPinEntity,
    CohortPublicationEntity,
    BookingRemarkEntity,
    BookingOverrideEntity,
    BookingOfferEntity,
    FreedTimeEntity,
    WaitingListEntryEntity,
    WaitingListOfferEntity,
    AdjustmentEntity,
    AdjustmentReasonEntity,
    ReattemptAgreementEntity,
    ReattemptEntity,
  ],
  grading: [
    MarkingEntity,
    JudgementEntity,
    MarkVersionEntity,
    SamplingDecisionEntity,
    CountedMarkEntity,
    ModerationEntity,
    ResultEntity,
    ResultComponentEntity,
    ReleaseEntity,
    ReleaseItemEntity,
    BlindMarkEntity,
    StandardisationEntity,
    StandardisationMarkEntity,
    StatementEntity,
    TimerEventEntity,
    AskedQuestionEntity,
    WithdrawnQuestionEntity,
    MarkingFileEntity,
    WithdrawnMarkingFileEntity,
    RawMarkEntity,
    SecondAssessorEntity,
    TakenOffAssessorEntity,
    HandedOverMarkEntity,
    ReusableCommentEntity,
    CorrectionEntity,
    MalpracticeCaseEntity,
    AppealEntity,
    AppealStepEntity,
    AppealReviewEntity,
    ConsiderationEntity,
    ConsiderationReasonEntity,
    OutcomeSharingEntity,
  ],
} as const;

export const entities = Object.values(entitiesOf).flat();
