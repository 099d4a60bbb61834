import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, stale, type Actor } from '@assay/platform/api';
import type { RubricChangeRequest, RubricResponse } from '@assay/standards/contracts';
import { RubricChangeState } from '@assay/standards/domain';
import { rubricResponse } from '../rubric-response';
import { becomeEditor, lockedDraft, touchRubric } from './change-draft';
import type { CriterionSnapshot } from './criterion-snapshot';
import { restoreCriteria } from './restore-criteria';

type Direction = 'undo' | 'redo';

interface Change {
  readonly id: string;
  readonly number: number;
  readonly before: readonly CriterionSnapshot[];
  readonly after: readonly CriterionSnapshot[];
}

/**
 * Takes the last change of a draft back, or does the one that was taken back last again. The person names the change: where
 * another came between, it is 412 with the rubric as it is now.
 */
@Injectable()
export class UndoChange {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { rubricId, version, direction }: { rubricId: string; version: number; direction: Direction },
    request: RubricChangeRequest,
  ): Promise<RubricResponse> {
    return this.commands.run(actor, async (manager) => {
      const row = await lockedDraft(manager, rubricId);
      const change = await nextChange(manager, rubricId, direction);
      if (!change) throw conflict(direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
      if (row.version !== version || change.number !== request.change) throw stale(await rubricResponse(manager, actor, rubricId));
      const [from, to] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
      await restoreCriteria(manager, actor, rubricId, { from, to });
      const state = direction === 'undo' ? RubricChangeState.Undone : RubricChangeState.Done;
      await manager.query('UPDATE rubric_change SET state = $2 WHERE id = $1', [change.id, state]);
      await becomeEditor(manager, actor, rubricId);
      await touchRubric(manager, rubricId);
      const kind = direction === 'undo' ? 'rubric.change-undone' : 'rubric.change-redone';
      const facts = { change: change.number };
      await recordEvent(manager, actor, this.clock.now(), { kind, subjectId: rubricId, facts });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}

/** Undone changes are always later than those that stand. */
const nextChange = (manager: EntityManager, rubricId: string, direction: Direction): Promise<Change | null> =>
  firstRow<Change>(
    manager,
    direction === 'undo'
      ? `SELECT id, number, before, after FROM rubric_change WHERE rubric_id = $1 AND state = 'done' ORDER BY number DESC LIMIT 1`
      : `SELECT id, number, before, after FROM rubric_change WHERE rubric_id = $1 AND state = 'undone' ORDER BY number LIMIT 1`,
    [rubricId],
  );
