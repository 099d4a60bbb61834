import { Injectable, computed, signal } from '@angular/core';
import type { SignedIn } from './signed-in';

/** Who is signed in: undefined until it is known, null for nobody. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly person = signal<SignedIn | null | undefined>(undefined);
  private readonly doubted = signal(false);

  readonly me = this.person.asReadonly();
  /** False before the first answer, and after the server said it no longer knows this browser. */
  readonly isKnown = computed(() => this.person() !== undefined && !this.doubted());
  /** The organisation's date, or an empty string while nobody is signed in. */
  readonly today = computed(() => this.person()?.today ?? '');

  begin(me: SignedIn): void {
    this.person.set(me);
    this.doubted.set(false);
  }

  end(): void {
    this.person.set(null);
    this.doubted.set(false);
  }

  /** Keeps what is on the screen, so that nothing typed is lost, and asks again before the next page. */
  doubt(): void {
    this.doubted.set(true);
  }

  /** Whether the person's roles hold the permission. The server decides again. */
  can(permission: string): boolean {
    return this.person()?.permissions.includes(permission) ?? false;
  }
}
