import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { loadLinearSolver } from './highs.adapter';
import type { Partner, SharedAnswer } from './partner';
import { relaxAndRound } from './relax-and-round';
import type { RelaxationNews } from './relax-and-round';
import { SharedWork } from './shared-work';

const never = () => false;
const problem = compileProblem(generateCohort({ events: 80, assessors: 10, seed: 1 }));

/** A partner who does every piece that `isTheirs` names, on a copy of what it is told. */
function partnerWho(isTheirs: (piece: number) => boolean): Partner {
  const search = new RosterSearch(problem, usualSearch);
  search.run(500, 0.5);
  const work = new SharedWork(problem, never);
  let answers: readonly SharedAnswer[] = [];
  const taker = (isMine: (piece: number) => boolean) => {
    let piece = -1;
    return () => {
      do piece += 1;
      while (piece < problem.days.count && !isMine(piece));
      return piece;
    };
  };
  let own = taker(never);
  return {
    roster: () => search.bestAssignments(),
    begin: (task) => {
      const told = structuredClone(task);
      work.follow(told);
      answers = structuredClone(work.answers(told, taker(isTheirs)));
      own = taker((piece) => !isTheirs(piece));
    },
    take: () => own(),
    finish: () => answers,
  };
}

async function newsWith(partner: Partner) {
  const work = {
    seed: 1,
    given: [],
    latest: () => null,
    isStopped: never,
    timeGone: () => 0,
    isWhole: true,
    isProof: false,
  };
  const found: RelaxationNews[] = [];
  for (const news of relaxAndRound(problem, await loadLinearSolver(), { ...work, partner })) {
    found.push(news);
    if (news.kind === 'part') break;
  }
  return found;
}

describe('the relaxation', () => {
  it('proves the same bounds and is rounded to the same roster whoever prices which days', async () => {
    const alone = await newsWith(partnerWho(never));
    const together = await newsWith(partnerWho((piece) => piece % 3 === 0));
    expect(together).toEqual(alone);
    expect(alone.some(({ kind }) => kind === 'part')).toBe(true);
  });
});
