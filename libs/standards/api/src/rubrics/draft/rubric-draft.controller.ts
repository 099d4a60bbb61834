import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AnswerProposalRequest,
  CriterionResponse,
  EditCriterionRequest,
  MergeCriteriaRequest,
  MoveCriterionRequest,
  RubricChangeRequest,
  RubricResponse,
  SplitCriterionRequest,
} from '@assay/standards/contracts';
import { EditCriterion } from '../edit-criterion';
import { RegenerateRubric } from '../regenerate-rubric';
import { AnswerProposal } from './answer-proposal';
import { MergeCriteria } from './merge-criteria';
import { MoveCriterion } from './move-criterion';
import { SplitCriterion } from './split-criterion';
import { UndoChange } from './undo-change';

/** What people do to the criteria of a draft. */
@Controller('rubrics/:id')
export class RubricDraftController {
  constructor(
    private readonly editCriterion: EditCriterion,
    private readonly moveCriterion: MoveCriterion,
    private readonly splitCriterion: SplitCriterion,
    private readonly mergeCriteria: MergeCriteria,
    private readonly answerProposal: AnswerProposal,
    private readonly regenerateRubric: RegenerateRubric,
    private readonly undoChange: UndoChange,
  ) {}

  @Post('regenerate')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  regenerate(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<RubricResponse> {
    return this.regenerateRubric.run(actor, id, version);
  }

  @Post('undo')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  undo(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @IfMatch() version: number,
    @Body() request: RubricChangeRequest,
  ): Promise<RubricResponse> {
    return this.undoChange.run(actor, { rubricId, version, direction: 'undo' }, request);
  }

  @Post('redo')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  redo(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @IfMatch() version: number,
    @Body() request: RubricChangeRequest,
  ): Promise<RubricResponse> {
    return this.undoChange.run(actor, { rubricId, version, direction: 'redo' }, request);
  }

  @Put('criteria/:criterionId')
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: CriterionResponse })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('criterionId', existing) criterionId: string,
    @IfMatch() version: number,
    @Body() request: EditCriterionRequest,
  ): Promise<CriterionResponse> {
    return this.editCriterion.run(actor, { rubricId, criterionId, version }, request);
  }

  @Post('criteria/:criterionId/move')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  move(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('criterionId', existing) criterionId: string,
    @IfMatch() version: number,
    @Body() request: MoveCriterionRequest,
  ): Promise<RubricResponse> {
    return this.moveCriterion.run(actor, { rubricId, criterionId, version }, request);
  }

  @Post('criteria/:criterionId/split')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  split(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('criterionId', existing) criterionId: string,
    @IfMatch() version: number,
    @Body() request: SplitCriterionRequest,
  ): Promise<RubricResponse> {
    return this.splitCriterion.run(actor, { rubricId, criterionId, version }, request);
  }

  @Post('criteria/:criterionId/merge')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  merge(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('criterionId', existing) criterionId: string,
    @IfMatch() version: number,
    @Body() request: MergeCriteriaRequest,
  ): Promise<RubricResponse> {
    return this.mergeCriteria.run(actor, { rubricId, criterionId, version }, request);
  }

  @Post('criteria/:criterionId/proposal')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('criterionId', existing) criterionId: string,
    @IfMatch() version: number,
    @Body() request: AnswerProposalRequest,
  ): Promise<RubricResponse> {
    return this.answerProposal.run(actor, { rubricId, criterionId, version }, request);
  }
}
