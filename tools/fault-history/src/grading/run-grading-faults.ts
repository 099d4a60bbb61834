import { performance } from 'node:perf_hooks';
import { seededRandom } from '@assay/platform/util';
import { startRehearsal, World, type Rehearsal } from '@assay/rehearsal';
import type { Finding } from '../check-history';
import { verifyChains } from '../verify-chains';
import { correctWhileKilled } from './correct-while-killed';
import type { BatteryReport, GradingScene } from './grading-scene';
import { Kills } from './kills';
import { markWhileKilled } from './mark-while-killed';
import { releaseWhileKilled } from './release-while-killed';

export interface GradingFaultsOptions {
  /** How often the API is killed in each of marking, release and correction. */
  readonly kills: number;
  /** Results in one release. */
  readonly results: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface GradingFaultsReport {
  readonly batteries: readonly BatteryReport[];
  /** Of all of them, and what the chain shows. */
  readonly findings: readonly Finding[];
  readonly seconds: number;
}

const ports = [4450, 4451] as const;

/** Marks, releases and corrects over two processes of the API, one of which is killed again and again. */
export async function runGradingFaults(root: string, options: GradingFaultsOptions): Promise<GradingFaultsReport> {
  const rehearsal = await startRehearsal(root);
  try {
    const world = await World.make(rehearsal.superuserUrl, 30);
    try {
      return await play(rehearsal, world, options);
    } finally {
      await world.close();
    }
  } finally {
    await rehearsal.end();
  }
}

async function play(rehearsal: Rehearsal, world: World, { kills, results, seed, say }: GradingFaultsOptions): Promise<GradingFaultsReport> {
  const begin = performance.now();
  await world.publishRubric(13);
  const [victim] = await Promise.all(ports.map((port) => rehearsal.startApi(port)));
  if (!victim) throw new Error('No process of the API was started.');
  const scene: GradingScene = { rehearsal, world, ports, kills: new Kills(rehearsal, victim), random: seededRandom(seed), say };
  say('Marking …');
  const marking = await markWhileKilled(scene, kills);
  say('Releasing …');
  const first = world.apprenticeCount;
  const release = await releaseWhileKilled(scene, kills, results);
  say('Correcting …');
  const correction = await correctWhileKilled(scene, kills, first);
  const batteries = [marking, release, correction];
  say('Checking the chain …');
  const chain = (await verifyChains(rehearsal.server.ownerUrl, [world.organisationId])).map((what): Finding => ({
    kind: 'chain-broken',
    what,
  }));
  return {
    batteries,
    findings: [...batteries.flatMap((battery) => battery.findings), ...chain],
    seconds: (performance.now() - begin) / 1000,
  };
}
