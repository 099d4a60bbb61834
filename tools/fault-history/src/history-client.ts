import { setTimeout as wait } from 'node:timers/promises';
import type { HttpAnswer, HttpCaller } from '@assay/rehearsal';
import { HistoryCommand } from './history-command';
import type { LoggedCommand } from './logged-command';
import { anyRequest, type HistoryRequest } from './requests';
import type { Scene } from './scene';

/** How long a client goes on asking what became of its command, and how long it waits in between, in milliseconds. */
const patience = 90_000;
const pause = 150;

/** A client that does one thing after the other, at whichever process answers, and never gives up half-way. */
export class HistoryClient {
  private turn: number;

  constructor(
    private readonly number: number,
    private readonly scene: Scene,
    /** The scheduler's calls at each process. */
    private readonly callers: readonly HttpCaller[],
    /** Calls of assessors at each process, made where they are needed. */
    private readonly callerOfAssessor: (assessor: number) => readonly HttpCaller[],
  ) {
    this.turn = number;
  }

  /** Does one thing; `key` is its own. */
  async act(key: string): Promise<LoggedCommand> {
    const request = (await this.answerToOffer()) ?? anyRequest(this.scene);
    const statuses: (number | null)[] = [];
    let text = '';
    for (const end = Date.now() + patience; Date.now() < end; await wait(pause)) {
      const answer = await this.send(request, key);
      statuses.push(answer?.status ?? null);
      text = answer?.text ?? '';
      if (answer && answer.status < 500) break;
    }
    const { id, status, version, code } = read(text);
    const isDone = (statuses.at(-1) ?? 500) < 300;
    const bookingId = isDone ? id : null;
    if (request.attemptId !== null) this.remember(request.attemptId, isDone && id !== null ? { id, status, version } : null);
    return {
      organisationId: this.scene.world.organisationId,
      client: this.number,
      command: request.command,
      key,
      statuses,
      bookingId,
      code,
    };
  }

  /** Now and then an assessor looks at their offers and answers one. */
  private async answerToOffer(): Promise<HistoryRequest | null> {
    const { random, assessorCookies } = this.scene;
    if (random.below(100) >= 10) return null;
    const assessor = random.below(assessorCookies.length);
    const [caller] = this.next(this.callerOfAssessor(assessor));
    const answer = await caller?.call('GET', '/api/offers').catch(() => null);
    if (answer?.status !== 200) return null;
    const { offers } = JSON.parse(answer.text) as { offers: { id: string }[] };
    const offer = offers[0];
    if (!offer) return null;
    return random.below(3) > 0
      ? {
          command: HistoryCommand.Accept,
          path: `/api/offers/${offer.id}/acceptance`,
          body: { hasNoInterest: true },
          attemptId: null,
          assessor,
        }
      : {
          command: HistoryCommand.Decline,
          path: `/api/offers/${offer.id}/decline`,
          body: { reason: 'Away on that day.' },
          attemptId: null,
          assessor,
        };
  }

  private async send({ path, body, ifMatch, assessor }: HistoryRequest, idempotencyKey: string): Promise<HttpAnswer | null> {
    const [caller] = this.next(assessor === undefined ? this.callers : this.callerOfAssessor(assessor));
    if (!caller) return null;
    const options = { body: JSON.stringify(body), idempotencyKey, ...(ifMatch === undefined ? {} : { ifMatch }) };
    return caller.call('POST', path, options).catch(() => null);
  }

  /** The processes in turn, so that a repeated request meets another one. */
  private next(callers: readonly HttpCaller[]): HttpCaller[] {
    this.turn += 1;
    return callers.slice(this.turn % callers.length).slice(0, 1);
  }

  private remember(attemptId: string, heard: { id: string; status: string; version: number } | null): void {
    if (heard) this.scene.heard.set(attemptId, heard);
    else if (this.scene.random.below(4) === 0) this.scene.heard.delete(attemptId);
  }
}

function read(text: string): { id: string | null; status: string; version: number; code: string | null } {
  try {
    const {
      id = null,
      status = '',
      version = 0,
      code = null,
    } = JSON.parse(text) as { id?: string; status?: string; version?: number; code?: string };
    return { id, status: String(status), version, code };
  } catch {
    return { id: null, status: '', version: 0, code: null };
  }
}
