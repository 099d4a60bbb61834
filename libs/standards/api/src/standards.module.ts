import { Module } from '@nestjs/common';
import { CaseQueries } from './case/case-queries';
import { CaseController } from './case/case.controller';
import { ImportStandard } from './occupations/import-standard';
import { ReadOccupation } from './occupations/read-occupation';
import { StandardsQueries } from './occupations/standards-queries';
import { StandardsController } from './occupations/standards.controller';
import { AdoptPlan } from './plans/adopt-plan';
import { CreatePlan } from './plans/create-plan';
import { EditPlan } from './plans/edit-plan';
import { PlanQueries } from './plans/plan-queries';
import { PlansController } from './plans/plans.controller';
import { PublishPlan } from './plans/publish-plan';
import { ReturnPlan } from './plans/return-plan';
import { SubmitPlan } from './plans/submit-plan';
import { ApproveRubric } from './rubrics/approve-rubric';
import { EditCriterion } from './rubrics/edit-criterion';
import { GenerateRubric } from './rubrics/generate-rubric';
import { PublishRubric } from './rubrics/publish-rubric';
import { RegenerateRubric } from './rubrics/regenerate-rubric';
import { ReturnRubric } from './rubrics/return-rubric';
import { AddComment } from './rubrics/comments/add-comment';
import { CommentQueries } from './rubrics/comments/comment-queries';
import { RubricCommentsController } from './rubrics/comments/rubric-comments.controller';
import { SettleThread } from './rubrics/comments/settle-thread';
import { DiscardRubric } from './rubrics/discard-rubric';
import { AnswerProposal } from './rubrics/draft/answer-proposal';
import { MergeCriteria } from './rubrics/draft/merge-criteria';
import { MoveCriterion } from './rubrics/draft/move-criterion';
import { RubricDraftController } from './rubrics/draft/rubric-draft.controller';
import { SplitCriterion } from './rubrics/draft/split-criterion';
import { UndoChange } from './rubrics/draft/undo-change';
import { RubricQueries } from './rubrics/rubric-queries';
import { RubricsController } from './rubrics/rubrics.controller';
import { SubmitRubric } from './rubrics/submit-rubric';

const commands = [
  ReadOccupation,
  ImportStandard,
  GenerateRubric,
  RegenerateRubric,
  EditCriterion,
  MoveCriterion,
  SplitCriterion,
  MergeCriteria,
  AnswerProposal,
  UndoChange,
  DiscardRubric,
  AddComment,
  SettleThread,
  SubmitRubric,
  ReturnRubric,
  ApproveRubric,
  PublishRubric,
  AdoptPlan,
  CreatePlan,
  EditPlan,
  SubmitPlan,
  ReturnPlan,
  PublishPlan,
];

/** Occupations as published, the rubrics made of them, and the plans they are assessed by. */
@Module({
  controllers: [CaseController, StandardsController, RubricsController, RubricDraftController, RubricCommentsController, PlansController],
  providers: [...commands, CaseQueries, StandardsQueries, RubricQueries, CommentQueries, PlanQueries],
  exports: commands,
})
export class StandardsModule {}
