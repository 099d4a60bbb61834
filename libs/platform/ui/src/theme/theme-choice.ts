import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';

const key = 'assay-theme';
const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themeChoices)[number];

/** Light, dark, or as the system has it: the one thing this browser remembers. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  readonly chosen = signal<ThemeName>(this.remembered());

  constructor() {
    effect(() => this.apply(this.chosen()));
  }

  private remembered(): ThemeName {
    const kept = this.document.defaultView?.localStorage.getItem(key);
    return themeChoices.find((name) => name === kept) ?? 'system';
  }

  private apply(name: ThemeName): void {
    this.document.documentElement.dataset['theme'] = name;
    this.document.defaultView?.localStorage.setItem(key, name);
  }
}
