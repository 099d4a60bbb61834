import { randomUUID } from 'node:crypto';
import type { Finding } from '../check-history';
import type { BatteryReport, GradingScene } from './grading-scene';
import { isDone, PersistentCaller, type Sent } from './persistent-caller';
import { rowsOf } from './rows-of';

const clients = 6;
/** Corrections between two kills, all clients together. */
const between = 12;

interface Corrected {
  readonly resultId: string;
  readonly sent: readonly Sent[];
  readonly newResultId: string | null;
}

/** Corrects released results, each by two people, while a process is killed so many times. `first` is the first apprentice. */
export async function correctWhileKilled(scene: GradingScene, kills: number, first: number): Promise<BatteryReport> {
  const count = between * (kills + 1);
  const before = scene.kills.done;
  const preparer = new PersistentCaller(scene.ports, await scene.world.signIn('administrator', 30));
  const approver = new PersistentCaller(scene.ports, await scene.world.signIn('administrator', 31));
  const done: Corrected[] = [];
  let next = 0;
  const client = async (process: number) => {
    while (next < count) {
      const index = next++;
      if (index % between === between / 2 && index < between * kills) scene.kills.strike();
      done.push(await correct(scene, preparer, approver, first + index, process + index));
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, process) => client(process)));
  await scene.kills.settled();
  for (const person of [preparer, approver]) person.close();
  return {
    name: 'correction',
    killed: scene.kills.done - before,
    commands: 2 * done.length,
    repeated: done.flatMap(({ sent }) => sent).filter(({ statuses }) => statuses.length > 1).length,
    findings: await findings(scene, done),
  };
}

async function correct(
  { rehearsal, world }: GradingScene,
  preparer: PersistentCaller,
  approver: PersistentCaller,
  apprentice: number,
  process: number,
): Promise<Corrected> {
  const resultId = world.id('result', apprentice);
  const [mark] = await rowsOf<{ id: string; grade: string }>(rehearsal.superuserUrl, observationOf, [world.organisationId, resultId]);
  const body = {
    markVersionId: mark?.id ?? '',
    levels: [],
    grade: mark?.grade === 'distinction' ? 'pass' : 'distinction',
    reason: 'The wrong row was read from the sheet.',
  };
  const prepared = await preparer.send({ method: 'POST', path: `/api/results/${resultId}/corrections`, body, key: randomUUID() }, process);
  const { id = '' } = JSON.parse(prepared.text || '{}') as { id?: string };
  const approved = await approver.send(
    { method: 'POST', path: `/api/corrections/${id}/approval`, body: {}, key: randomUUID() },
    process + 1,
  );
  const { newResultId = null } = JSON.parse(approved.text || '{}') as { newResultId?: string | null };
  return { resultId, sent: [prepared, approved], newResultId };
}

async function findings({ rehearsal, world }: GradingScene, corrected: readonly Corrected[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { resultId, sent, newResultId } of corrected) {
    const what = `correction of ${resultId}`;
    for (const { text, statuses } of sent) {
      if (statuses.includes(500)) found.push({ kind: 'internal-error', what });
      if ((statuses.at(-1) ?? 500) >= 300) found.push({ kind: 'not-completed', what: `${what}: ${text}` });
    }
    if (!sent.every(isDone)) continue;
    const versions = await rowsOf<Version>(rehearsal.superuserUrl, versionsOf, [world.organisationId, resultId]);
    const newest = versions.at(-1);
    if (newest?.id !== newResultId) found.push({ kind: 'acknowledged-and-lost', what });
    if (versions.length !== 2 || versions.some(({ releases, statements }) => releases !== 1 || statements !== 1))
      found.push({ kind: 'done-twice', what: `${what}: ${JSON.stringify(versions)}` });
    if (newest?.corrections !== 1 || newest.events !== 1) found.push({ kind: 'step-doubled', what });
  }
  return found;
}

interface Version {
  readonly id: string;
  readonly releases: number;
  readonly statements: number;
  /** Corrections that led to it, and events that say so. */
  readonly corrections: number;
  readonly events: number;
}

const observationOf = `SELECT mark_version_id AS id, grade FROM result_component WHERE organisation_id = $1 AND result_id = $2 AND method = 'observation'`;

const versionsOf = `SELECT n.id,
    (SELECT count(*)::int FROM release_item i JOIN release l ON l.id = i.release_id AND l.status <> 'withdrawn' WHERE i.result_id = n.id) AS releases,
    (SELECT count(*)::int FROM statement s WHERE s.result_id = n.id) AS statements,
    (SELECT count(*)::int FROM correction c WHERE c.new_result_id = n.id) AS corrections,
    (SELECT count(*)::int FROM correction c JOIN audit_event e ON e.subject_id = c.id AND e.kind = 'correction.approved' WHERE c.new_result_id = n.id) AS events
  FROM result r JOIN result n ON n.organisation_id = r.organisation_id AND n.enrolment_id = r.enrolment_id
  WHERE r.organisation_id = $1 AND r.id = $2 ORDER BY n.number`;
