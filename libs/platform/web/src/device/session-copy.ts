import { Injectable, inject } from '@angular/core';
import { DeviceCopies } from './device-copies';

const owner = 'device';
const name = 'session';
/** A person who comes back later than this signs in before anything is shown. */
const longestMs = 72 * 3_600_000;

/** Who was signed in on this device, so that the application opens without a connection. It opens no door of the server. */
@Injectable({ providedIn: 'root' })
export class SessionCopy {
  private readonly copies = inject(DeviceCopies);

  remember(answer: object): Promise<void> {
    return this.copies.remember(owner, name, answer);
  }

  /** Null where nobody was signed in, or too long ago. */
  async recall<Answer>(): Promise<Answer | null> {
    const copy = await this.copies.recall<Answer>(owner, name);
    return copy && Date.now() - Date.parse(copy.keptAt) < longestMs ? copy.value : null;
  }

  /** Somebody signed out: every copy goes, whatever it is of. */
  forget(): Promise<void> {
    return this.copies.forgetAll();
  }
}
