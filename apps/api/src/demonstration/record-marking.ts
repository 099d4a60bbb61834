import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { StoredFileEntity } from '@assay/database';
import { AddMarkingFile, KeepComment, LogQuestion, MarkingQueries, PressTimer, SaveJudgement } from '@assay/grading/api';
import type { MarkingResponse } from '@assay/grading/contracts';
import { FileBytes, type Actor } from '@assay/platform/api';
import { FilePurpose, minuteMs, StoredFileStatus } from '@assay/platform/util';
import { aSmallPicture } from './a-small-picture';
import type { Cast } from './load-people';
import type { Stage } from './stage';

/** A discussion that is half marked: its timer, the questions asked, notes with their times, and a picture. */
export async function recordMarking(stage: Stage, { assessors, iqa }: Cast): Promise<void> {
  const assessor = assessors[0]?.actor;
  if (!assessor) throw new Error('The cast has no assessor.');
  const { items } = await stage.get(MarkingQueries).mine(assessor);
  const open = items.find(({ stage: at, method }) => at === 'open' && method === 'professional-discussion');
  if (!open) throw new Error('Nothing is half marked.');
  const marking = await stage.get(MarkingQueries).one(assessor, open.attemptId);
  const at = (minute: number) => new Date(Date.parse(marking.startsAt) + minute * minuteMs).toISOString();
  await stage.atInstant(at(50), () => record(stage, assessor, marking, at));
  for (const text of ['Say what you measured, and what it told you.', 'Name an alternative that you weighed, and why you left it.'])
    await stage.get(KeepComment).run(iqa, { text, shared: true });
  await stage.get(KeepComment).run(assessor, { text: 'Clear, short and in your own words.', shared: false });
}

async function record(stage: Stage, assessor: Actor, marking: MarkingResponse, at: (minute: number) => string): Promise<void> {
  const { attemptId, apprenticeId, criteria } = marking;
  const presses = [
    { kind: 'start', at: at(2) },
    { kind: 'pause', at: at(21), reason: 'The connection broke off' },
    { kind: 'resume', at: at(24) },
  ] as const;
  for (const [index, press] of presses.entries())
    await stage.get(PressTimer).run(assessor, attemptId, { apprenticeId, number: index + 1, ...press });
  for (const [index, { id: criterionId, prompts }] of criteria.slice(0, 3).entries()) {
    const question = {
      apprenticeId,
      id: randomUUID(),
      criterionId,
      text: prompts[0] ?? 'When did you last do this?',
      askedAt: at(4 + index * 8),
    };
    await stage.get(LogQuestion).run(assessor, attemptId, question);
  }
  const [first] = criteria;
  if (!first?.judgement) throw new Error('Nothing is judged yet.');
  const { revision, grade, remark, evidence } = first.judgement;
  const noted = `[00:03:10] Names the repository and its review rule\n[00:09:40] Explains why the tests run before the merge\n${evidence}`;
  const body = { apprenticeId, criterionId: first.id, revision, grade, remark, evidence: noted };
  await stage.get(SaveJudgement).run(assessor, attemptId, first.id, body);
  const fileId = await store(stage, assessor);
  await stage.get(AddMarkingFile).run(assessor, attemptId, { apprenticeId, fileId, criterionId: first.id });
}

/** Puts the picture where an upload would have put it. */
async function store(stage: Stage, { organisationId, accountId: uploadedBy }: Actor): Promise<string> {
  const [id, picture, bytes] = [randomUUID(), aSmallPicture(), stage.get(FileBytes)];
  const place = { organisationId, id };
  const part = await bytes.receive(place, Readable.from([picture]), picture.length);
  await bytes.append(place, 0, part.path);
  await rm(part.path, { force: true });
  const size = String(picture.length);
  const file = {
    purpose: FilePurpose.AssessmentEvidence,
    name: 'pipeline.png',
    mediaType: 'image/png',
    sizeBytes: size,
    receivedBytes: size,
  };
  const sha256 = createHash('sha256').update(picture).digest('hex');
  await stage.transactions.run({ organisationId, audience: 'staff', subjectId: null }, (manager) =>
    manager.insert(StoredFileEntity, { ...place, ...file, sha256, status: StoredFileStatus.Kept, uploadedBy }),
  );
  return id;
}
