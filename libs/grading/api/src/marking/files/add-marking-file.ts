import { firstRow, MarkingFileEntity } from '@assay/database';
import type { AddMarkingFileRequest, MarkingFileResponse } from '@assay/grading/contracts';
import { type Actor, Clock, Commands, recordEvent, StoredFiles } from '@assay/platform/api';
import { FilePurpose } from '@assay/platform/util';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { markingPlace, type MarkingPlace, mustBeCriterionOf } from '../record/marking-place';
import { refuseWhereFull } from '../record/refuse-where-full';
import { markingFiles } from './marking-files';

/** Puts a finished upload beside the marking. The same bytes at the same place are there once. */
@Injectable()
export class AddMarkingFile {
  constructor(
    private readonly commands: Commands,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, request: AddMarkingFileRequest): Promise<MarkingFileResponse> {
    return this.commands.run(
      actor,
      async (manager) => {
        const { criterionId } = request;
        const place = await markingPlace(manager, actor, attemptId, request.apprenticeId, this.clock.now());
        await mustBeCriterionOf(manager, place, criterionId);
        const fileId = await this.attach(manager, actor, attemptId, request.fileId);
        const files = await markingFiles(manager, attemptId);
        const beside = files.find((file) => file.fileId === fileId && file.criterionId === criterionId);
        if (!beside) refuseWhereFull('files', files.length);
        return beside ?? this.add(manager, actor, place, fileId, criterionId);
      },
      [`marking-files/${attemptId}`],
    );
  }

  private async attach(manager: EntityManager, actor: Actor, ownerId: string, wanted: string): Promise<string> {
    const sql = `SELECT purpose FROM stored_file WHERE id = $1 AND purpose = $2`;
    const isRecording = await firstRow(manager, sql, [wanted, FilePurpose.Recording]);
    const purpose = isRecording ? FilePurpose.Recording : FilePurpose.AssessmentEvidence;
    const [fileId = wanted] = await this.files.attach(manager, actor, { purpose, ownerId }, [wanted]);
    return fileId;
  }

  private async add(
    manager: EntityManager,
    actor: Actor,
    place: MarkingPlace,
    fileId: string,
    criterionId: string | null,
  ): Promise<MarkingFileResponse> {
    const { organisationId, accountId: addedBy } = actor;
    const { attemptId, assessorId } = place;
    const [id, addedAt] = [randomUUID(), this.clock.now()];
    await manager.insert(MarkingFileEntity, { organisationId, id, attemptId, fileId, assessorId, criterionId, addedBy, addedAt });
    const added = (await markingFiles(manager, attemptId)).find((file) => file.id === id);
    if (!added) throw new Error(`File ${fileId} of ${attemptId} is not there.`);
    const facts = { markingFileId: id, fileId, criterionId, sha256: added.sha256 };
    await recordEvent(manager, actor, addedAt, { kind: 'marking-file.added', subjectId: attemptId, facts });
    return added;
  }
}
