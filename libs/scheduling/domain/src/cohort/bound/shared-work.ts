import type { Problem } from '../problem/problem';
import { real } from '../problem/typed-array';
import { DayPricer } from './day-pricer';
import type { DayPricing } from './day-pricing';
import { relaxPart } from './improve-part';
import { noAddedRows } from './added-rows';
import { wholeOpen } from './open-part';
import type { OpenPart } from './open-part';
import type { Partner, SharedAnswer, SharedTask } from './partner';

/** The pieces of shared work that one of the two takes: both do the same, each with a pricer of its own. */
export class SharedWork {
  /** What is still open of the whole cohort. */
  readonly open: OpenPart;
  private readonly pricer: DayPricer;

  constructor(
    private readonly problem: Problem,
    private readonly isStopped: () => boolean,
  ) {
    this.open = wholeOpen(problem);
    this.pricer = new DayPricer(problem, this.open.isBarred);
  }

  /** Takes note of what the other fixed. */
  follow(task: SharedTask): void {
    if (task.kind === 'days') for (const column of task.fixed) this.open.fix(column);
  }

  /** Does one piece after the other as `take` names them. */
  answers(task: SharedTask, take: Partner['take']): readonly SharedAnswer[] {
    const pieces = task.kind === 'days' ? task.pricing.days.length : task.groups.length;
    const answerTo = task.kind === 'days' ? this.dayOf(task) : this.partOf(task);
    const answers: SharedAnswer[] = [];
    for (let piece = take(); piece < pieces && !this.isStopped(); piece = take()) answers.push(answerTo(piece));
    return answers;
  }

  private dayOf({ pricing }: Extract<SharedTask, { kind: 'days' }>): (piece: number) => SharedAnswer {
    const { days, prices, wanted } = pricing;
    return (piece) => ({
      kind: 'day',
      piece,
      offer: this.pricer.price(days[piece] ?? 0, prices, noAddedRows, wanted),
    });
  }

  private partOf({ assignments, groups }: Extract<SharedTask, { kind: 'parts' }>): (piece: number) => SharedAnswer {
    return (piece) => {
      const { problem, isStopped } = this;
      const { generation, events } = relaxPart(problem, assignments, groups[piece] ?? [], isStopped);
      const { prices, master } = generation;
      return {
        kind: 'part',
        piece,
        columns: master.columns,
        prices: events.map((event) => [event, prices ? real(prices.event, event) : 0]),
      };
    };
  }
}

/** Does a task together; the answers in the order of its pieces, `null` where it was stopped. */
export function doTogether(
  work: SharedWork,
  partner: Partner | null,
  task: SharedTask,
  isStopped: () => boolean,
): readonly SharedAnswer[] | null {
  partner?.begin(task);
  let next = 0;
  const own = work.answers(task, partner?.take ?? (() => next++));
  const all = [...own, ...(partner?.finish() ?? [])];
  return isStopped() ? null : all.sort((one, other) => one.piece - other.piece);
}

/** Prices days together with a partner, who is told what has been fixed meanwhile; only while no rows have been added. */
export function priceTogether(work: SharedWork, partner: Partner | null): DayPricing {
  let told = 0;
  return (pricing, isStopped) => {
    const fixed = work.open.fixed.slice(told);
    told += fixed.length;
    const answers = doTogether(work, partner, { kind: 'days', pricing, fixed }, isStopped);
    return answers && answers.flatMap((answer) => (answer.kind === 'day' ? [answer.offer] : []));
  };
}
