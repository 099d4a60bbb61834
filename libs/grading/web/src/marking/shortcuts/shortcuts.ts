import { computed, Injectable, signal } from '@angular/core';
import { valuesOf } from '@assay/platform/util';
import { type Chord, ShortcutAction, usualShortcuts } from './shortcut-action';

type Shortcuts = Readonly<Record<ShortcutAction, Chord>>;

const place = 'assay.marking-shortcuts';

/** The keys of the marking page, as this person wants them on this device: keyboards differ, so accounts do not carry them. */
@Injectable({ providedIn: 'root' })
export class MarkingShortcuts {
  private readonly changed = signal<Partial<Shortcuts>>(read());
  readonly chords = computed<Shortcuts>(() => ({ ...usualShortcuts, ...this.changed() }));

  actionOf(chord: Chord | null): ShortcutAction | null {
    return valuesOf(ShortcutAction).find((action) => this.chords()[action] === chord) ?? null;
  }

  /** Gives the action this key. Returns the action that has it already, in which case nothing changes. */
  change(action: ShortcutAction, chord: Chord): ShortcutAction | null {
    const holder = this.actionOf(chord);
    if (holder !== null && holder !== action) return holder;
    this.keep({ ...this.changed(), [action]: chord });
    return null;
  }

  restore(): void {
    this.keep({});
  }

  private keep(changed: Partial<Shortcuts>): void {
    this.changed.set(changed);
    try {
      localStorage.setItem(place, JSON.stringify(changed));
    } catch {
      // A browser that keeps nothing still lets the keys be changed until the page is closed.
    }
  }
}

function read(): Partial<Shortcuts> {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Record<string, unknown>;
    const known = valuesOf(ShortcutAction).filter((action) => typeof kept[action] === 'string');
    return Object.fromEntries(known.map((action) => [action, kept[action]]));
  } catch {
    return {};
  }
}
