import { Injectable, computed, signal } from '@angular/core';
import type { SignedIn } from './signed-in';

/** Who is signed in: undefined until it is known, null for nobody. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly known = signal<SignedIn | null | undefined>(undefined);

  readonly me = this.known.asReadonly();
  readonly isKnown = computed(() => this.known() !== undefined);
  /** The organisation's date, or an empty string while nobody is signed in. */
  readonly today = computed(() => this.known()?.today ?? '');

  begin(me: SignedIn): void {
    this.known.set(me);
  }

  end(): void {
    this.known.set(null);
  }

  /** Whether the person's roles hold the permission. The server decides again. */
  can(permission: string): boolean {
    return this.known()?.permissions.includes(permission) ?? false;
  }
}
