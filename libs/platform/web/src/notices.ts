import { Injectable, signal } from '@angular/core';

/** A short word about something that has just been done. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const lifetimeMs = 8000;

/** Tells that something worked, without taking the focus: "Booking moved." Failures stay on the page instead. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly list = signal<readonly Notice[]>([]);
  private count = 0;
  readonly current = this.list.asReadonly();

  /** Shows the text for a while; one with an action (undo) stays until it is dismissed. */
  say(text: string, action?: Notice['action']): void {
    const notice: Notice = { id: ++this.count, text, ...(action ? { action } : {}) };
    this.list.update((notices) => [...notices.slice(-2), notice]);
    if (!action) setTimeout(() => this.dismiss(notice.id), lifetimeMs);
  }

  dismiss(id: number): void {
    this.list.update((notices) => notices.filter((notice) => notice.id !== id));
  }
}
