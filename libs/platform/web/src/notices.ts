import { Injectable, signal } from '@angular/core';

/** A short word about something that has just been done, or that did not work. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly isWarning: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const lifetimeMs = 8000;

/**
 * Tells that something worked, without taking the focus: "Booking moved." A failure that a page knows of stays on the
 * page instead; what has no place there is told here, until it is dismissed.
 */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly list = signal<readonly Notice[]>([]);
  private count = 0;
  readonly current = this.list.asReadonly();

  /** Shows the text for a while; one with an action (undo) stays until it is dismissed. */
  say(text: string, action?: Notice['action']): void {
    const id = this.add(text, false, action);
    if (!action) setTimeout(() => this.dismiss(id), lifetimeMs);
  }

  /** Shows what did not work or no longer holds; once, however often it comes. */
  warn(text: string, action?: Notice['action']): void {
    if (!this.current().some((notice) => notice.text === text)) this.add(text, true, action);
  }

  dismiss(id: number): void {
    this.list.update((notices) => notices.filter((notice) => notice.id !== id));
  }

  private add(text: string, isWarning: boolean, action?: Notice['action']): number {
    const id = ++this.count;
    this.list.update((notices) => [...notices.slice(-2), { id, text, isWarning, ...(action ? { action } : {}) }]);
    return id;
  }
}
