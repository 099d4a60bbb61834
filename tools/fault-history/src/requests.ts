import { HistoryCommand } from './history-command';
import { anyAttempt, anySlot, type HeardBooking, type Scene } from './scene';

/** One request, ready to be sent any number of times. */
export interface HistoryRequest {
  readonly command: HistoryCommand;
  readonly path: string;
  readonly body: object;
  readonly attemptId: string | null;
  readonly ifMatch?: number;
  /** The number of the assessor who asks; the scheduler without. */
  readonly assessor?: number;
}

/** Something to do for a booking of the attempt, or null where nothing is known that it could be done to. */
type Proposer = (scene: Scene, attemptId: string, heard: HeardBooking | undefined) => HistoryRequest | null;

const on = (path: string, command: HistoryCommand, of: readonly string[], body: (scene: Scene) => object = () => ({})): Proposer => {
  return (scene, attemptId, heard) =>
    heard && of.includes(heard.status)
      ? { command, attemptId, path: `/api/bookings/${heard.id}/${path}`, body: body(scene), ifMatch: heard.version }
      : null;
};

const live = ['held', 'offered', 'accepted', 'confirmed'];
const fresh = (path: string, command: HistoryCommand): Proposer => {
  return (scene, attemptId) => ({ command, attemptId, path, body: { attemptId, ...anySlot(scene) } });
};

/** What clients do and how often; a new command is one more line. */
const proposers: readonly { readonly weight: number; readonly propose: Proposer }[] = [
  { weight: 20, propose: fresh('/api/holds', HistoryCommand.Hold) },
  { weight: 25, propose: fresh('/api/bookings', HistoryCommand.Book) },
  { weight: 12, propose: fresh('/api/offers', HistoryCommand.Offer) },
  { weight: 8, propose: on('confirmation', HistoryCommand.Confirm, ['accepted', 'offered']) },
  {
    weight: 15,
    propose: on('new-time', HistoryCommand.Reschedule, ['confirmed'], (scene) => ({
      ...anySlot(scene),
      reason: 'Another day suits better.',
    })),
  },
  { weight: 15, propose: on('cancellation', HistoryCommand.Cancel, live, () => ({ reason: 'It is not wanted any more.' })) },
];

const total = proposers.reduce((sum, { weight }) => sum + weight, 0);

/** The next thing that somebody wants. */
export function anyRequest(scene: Scene): HistoryRequest {
  for (;;) {
    const attemptId = anyAttempt(scene);
    let at = scene.random.below(total);
    const chosen = proposers.find(({ weight }) => (at -= weight) < 0);
    const request = chosen?.propose(scene, attemptId, scene.heard.get(attemptId)) ?? null;
    if (request) return request;
  }
}
