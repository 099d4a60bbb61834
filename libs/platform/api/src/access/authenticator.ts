import type { Actor } from './actor';

/** Finds out who a session's token belongs to. The accounts' own module implements it. */
export abstract class Authenticator {
  /** Null where the token is unknown, ended or too old, or the account is suspended. */
  abstract actorOf(token: string): Promise<Actor | null>;

  /** Whether the person showed who they are a short while ago. */
  abstract isFresh(actor: Actor): Promise<boolean>;
}
