import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../check-history';
import type { BatteryReport, GradingScene } from './grading-scene';
import { isDone, PersistentCaller, type Sent } from './persistent-caller';
import { rowsOf } from './rows-of';

/** How far ahead every second release is set, in milliseconds. */
const ahead = 2_500;

interface Round {
  readonly first: number;
  readonly sent: readonly Sent[];
  /** When the watcher first saw its result, by the clock that the database has, too. */
  readonly seenAt: number | null;
}

/** Prepares and approves releases of `results` results each, and kills the process that does it, in the middle of either. */
export async function releaseWhileKilled(scene: GradingScene, rounds: number, results: number): Promise<BatteryReport> {
  const { world } = scene;
  const first = await world.addApprentices(rounds * results);
  await world.conduct(first, rounds * results, 10);
  await world.grade(first, rounds * results, 10);
  await world.settle();
  const people = [
    new PersistentCaller(scene.ports, await world.signIn('administrator', 1)),
    new PersistentCaller(scene.ports, await world.signIn('administrator', 2)),
  ] as const;
  const before = scene.kills.done;
  const done: Round[] = [];
  let usual = 400;
  for (let round = 0; round < rounds; round += 1) {
    const begin = Date.now();
    done.push(await release(scene, people, { first: first + round * results, results, round, usual }));
    usual = Math.min(usual, Date.now() - begin);
    await scene.kills.settled();
    scene.say(`  release ${round + 1} of ${rounds}: ${results} results`);
  }
  for (const person of people) person.close();
  return {
    name: `release of ${results}`,
    killed: scene.kills.done - before,
    commands: 2 * rounds,
    repeated: done.flatMap(({ sent }) => sent).filter(({ statuses }) => statuses.length > 1).length,
    findings: await findings(scene, done, results),
  };
}

interface Planned {
  readonly first: number;
  readonly results: number;
  readonly round: number;
  /** Within so many milliseconds of its beginning the command is struck. */
  readonly usual: number;
}

async function release(
  scene: GradingScene,
  [preparer, approver]: readonly [PersistentCaller, PersistentCaller],
  { first, results, round, usual }: Planned,
): Promise<Round> {
  const { world, random } = scene;
  const watcher = new Watcher(new PersistentCaller(scene.ports, await world.signInApprentice(first)));
  const resultIds = Array.from({ length: results }, (_, index) => world.id('result', first + index));
  const wantedAt = round % 2 === 1 ? { wantedAt: new Date(Date.now() + ahead).toISOString() } : {};
  const strikeSoon = async () => {
    await wait(random.below(usual));
    scene.kills.strike();
  };
  const prepare = { method: 'POST', path: '/api/releases', body: { resultIds, ...wantedAt }, key: randomUUID() } as const;
  const preparesStruck = round % 4 < 2;
  const [prepared] = await Promise.all([preparer.send(prepare), preparesStruck ? strikeSoon() : undefined]);
  const { id = '' } = JSON.parse(prepared.text || '{}') as { id?: string };
  const approve = { method: 'POST', path: `/api/releases/${id}/approval`, body: {}, key: randomUUID() } as const;
  const [approved] = await Promise.all([approver.send(approve), preparesStruck ? undefined : strikeSoon()]);
  return { first, sent: [prepared, approved], seenAt: await watcher.end() };
}

/** An apprentice who looks again and again whether there is an outcome, at the process that is not killed. */
class Watcher {
  private readonly looking: Promise<number | null>;

  constructor(private readonly caller: PersistentCaller) {
    this.looking = this.look();
  }

  /** Waits until the outcome is seen. */
  async end(): Promise<number | null> {
    const seenAt = await this.looking;
    this.caller.close();
    return seenAt;
  }

  private async look(): Promise<number | null> {
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(15)) {
      const answer = (await this.caller.read('/api/my/outcome', 1)) as { outcomes?: readonly unknown[] } | null;
      if (answer?.outcomes && answer.outcomes.length > 0) return Date.now();
    }
    return null;
  }
}

interface ReleasedRound {
  readonly effectiveAt: Date;
  readonly items: number;
}

async function findings({ rehearsal, world }: GradingScene, rounds: readonly Round[], results: number): Promise<Finding[]> {
  const read = <Row>(sql: string, ...values: readonly unknown[]) =>
    rowsOf<Row>(rehearsal.superuserUrl, sql, [world.organisationId, ...values]);
  const found: Finding[] = (await read<{ what: string }>(doubled)).map(({ what }) => ({ kind: 'done-twice', what }));
  for (const { first, sent, seenAt } of rounds) {
    const what = `release of ${world.id('result', first)}`;
    for (const { text } of sent.filter((one) => !isDone(one))) found.push({ kind: 'not-completed', what: `${what}: ${text}` });
    for (const { statuses } of sent) if (statuses.includes(500)) found.push({ kind: 'internal-error', what });
    const [released] = await read<ReleasedRound>(releaseOf, world.id('result', first));
    if (released?.items !== results) found.push({ kind: 'not-completed', what: `${what}: ${released?.items ?? 0} of ${results} results` });
    if (seenAt === null) found.push({ kind: 'not-completed', what: `${what}: never seen` });
    else if (released && seenAt < released.effectiveAt.getTime())
      found.push({ kind: 'seen-early', what: `${what}: ${released.effectiveAt.getTime() - seenAt} ms` });
  }
  return found;
}

const releaseOf = `SELECT l.effective_at AS "effectiveAt", (SELECT count(*)::int FROM release_item x WHERE x.release_id = l.id) AS items
  FROM release_item i JOIN release l ON l.id = i.release_id AND l.status = 'approved' WHERE i.organisation_id = $1 AND i.result_id = $2`;

/** Results in two releases or with two statements, releases prepared and left or told of twice. */
const doubled = `
  SELECT 'result ' || i.result_id AS what FROM release_item i JOIN release l ON l.id = i.release_id AND l.status <> 'withdrawn'
    WHERE i.organisation_id = $1 GROUP BY i.result_id HAVING count(*) <> 1
  UNION ALL SELECT 'statement of ' || i.result_id FROM release_item i WHERE i.organisation_id = $1
    AND (SELECT count(*) FROM statement s WHERE s.organisation_id = i.organisation_id AND s.result_id = i.result_id) <> 1
  UNION ALL SELECT 'release ' || l.id FROM release l WHERE l.organisation_id = $1 AND (l.status <> 'approved'
    OR (SELECT count(*) FROM audit_event e WHERE e.organisation_id = l.organisation_id AND e.subject_id = l.id AND e.kind = 'release.approved') <> 1
    OR (SELECT count(*) FROM audit_event e WHERE e.organisation_id = l.organisation_id AND e.subject_id = l.id AND e.kind = 'release.prepared') > 1)`;
