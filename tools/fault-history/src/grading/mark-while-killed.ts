import { randomUUID } from 'node:crypto';
import { PersistentCaller, isDone, type Sent } from './persistent-caller';
import { checkSaves, type LoggedSave, type SavedRevision } from './check-saves';
import type { BatteryReport, GradingScene } from './grading-scene';
import { rowsOf } from './rows-of';

const criteria = 13;
const assessors = 24;
/** Saves between two kills, all assessors together. */
const savesBetween = 60;

/** Assessors mark, save by save, and submit, while a process is killed so many times. */
export async function markWhileKilled(scene: GradingScene, kills: number): Promise<BatteryReport> {
  const { world } = scene;
  const first = await world.addApprentices(assessors);
  await world.conduct(first, assessors);
  const log: LoggedSave[] = [];
  const submitted: Sent[] = [];
  const before = scene.kills.done;
  const strike = strikes(scene, kills);
  const cookies: string[] = [];
  for (let number = 0; number < assessors; number += 1) cookies.push(await world.signInAssessor((first + number) % world.assessors));
  const each = cookies.map(async (cookie, number) => {
    const caller = new PersistentCaller(scene.ports, cookie);
    const marker = new Marker(scene, caller, first + number, log, strike);
    const rounds = Math.max(1, Math.ceil((kills * savesBetween) / assessors / criteria));
    for (let round = 0; round < rounds; round += 1) await marker.saveAll(round, number);
    submitted.push(await marker.submit(number));
    caller.close();
  });
  await Promise.all(each);
  await scene.kills.settled();
  return {
    name: 'marking',
    killed: scene.kills.done - before,
    commands: log.length + submitted.length,
    repeated: [...log, ...submitted].filter(({ statuses }) => statuses.length > 1).length,
    findings: await findings(scene, log, submitted),
  };
}

/** Strikes after every so many saves, until there were `kills`. */
function strikes({ kills }: GradingScene, count: number): () => void {
  let saves = 0;
  let struck = 0;
  return () => {
    saves += 1;
    if (struck < count && saves >= savesBetween * (struck + 0.5)) {
      struck += 1;
      kills.strike();
    }
  };
}

class Marker {
  private readonly attempt: string;
  private readonly apprenticeId: string;

  constructor(
    private readonly scene: GradingScene,
    private readonly caller: PersistentCaller,
    apprentice: number,
    private readonly log: LoggedSave[],
    private readonly saved: () => void,
  ) {
    this.attempt = scene.world.id('observation', apprentice);
    this.apprenticeId = scene.world.id('apprentice', apprentice);
  }

  async saveAll(revision: number, process: number): Promise<void> {
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const key = randomUUID();
      const criterionId = this.scene.world.id('criterion', criterion);
      const body = { apprenticeId: this.apprenticeId, criterionId, revision, grade: 'pass', evidence: 'Seen at 00:12:00.', remark: key };
      const path = `/api/attempts/${this.attempt}/judgements/${criterionId}`;
      this.saved();
      const { statuses } = await this.caller.send({ method: 'PUT', path, body, key }, process + criterion);
      this.log.push({ attemptId: this.attempt, criterionId, revision: revision + 1, key, statuses });
    }
  }

  async submit(process: number): Promise<Sent> {
    const read = await this.caller.read(`/api/attempts/${this.attempt}/marking`, 1);
    const { version = 0 } = (read ?? {}) as { version?: number };
    const body = { apprenticeId: this.apprenticeId, grade: 'pass' };
    return this.caller.send(
      { method: 'POST', path: `/api/attempts/${this.attempt}/mark-submission`, body, key: randomUUID(), ifMatch: version },
      process,
    );
  }
}

async function findings(
  { rehearsal, world }: GradingScene,
  log: readonly LoggedSave[],
  submitted: readonly Sent[],
): Promise<BatteryReport['findings']> {
  const there = await rowsOf<SavedRevision>(rehearsal.superuserUrl, judgements, [world.organisationId]);
  const marks = await rowsOf<{ attemptId: string; count: number }>(rehearsal.superuserUrl, versions, [world.organisationId]);
  const acknowledged = submitted.filter(isDone).length;
  const doubled = marks
    .filter(({ count }) => count !== 1)
    .map(({ attemptId }) => ({ kind: 'done-twice' as const, what: `mark of ${attemptId}` }));
  const lost =
    marks.length === acknowledged
      ? []
      : [{ kind: 'acknowledged-and-lost' as const, what: `${acknowledged} submissions, ${marks.length} marks` }];
  const unfinished = submitted.filter((sent) => !isDone(sent)).map(({ text }) => ({ kind: 'not-completed' as const, what: text }));
  return [...checkSaves(log, there), ...doubled, ...lost, ...unfinished];
}

/** Every revision with how often its event is on record. */
const judgements = `SELECT j.attempt_id AS "attemptId", j.criterion_id AS "criterionId", j.revision, j.remark AS key,
    (SELECT count(*)::int FROM audit_event e WHERE e.organisation_id = j.organisation_id AND e.kind = 'judgement.saved' AND e.subject_id = j.attempt_id
      AND e.canonical::jsonb #>> '{facts,criterionId}' = j.criterion_id::text AND (e.canonical::jsonb #>> '{facts,revision}')::int = j.revision) AS events
  FROM judgement j WHERE j.organisation_id = $1`;

const versions = `SELECT attempt_id AS "attemptId", count(*)::int AS count FROM mark_version v
  WHERE organisation_id = $1 AND EXISTS (SELECT FROM judgement j WHERE j.attempt_id = v.attempt_id) GROUP BY attempt_id`;
