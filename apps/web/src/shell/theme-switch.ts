import { Component, inject } from '@angular/core';
import { Icon, ThemeChoice } from '@assay/platform/ui';

@Component({
  selector: 'assay-theme-switch',
  imports: [Icon],
  template: `
    <fieldset>
      <legend class="assay-visually-hidden">Colours</legend>
      @for (choice of choices; track choice.name) {
        <label>
          <input
            type="radio"
            name="assay-theme"
            [value]="choice.name"
            [checked]="theme.chosen() === choice.name"
            (change)="theme.chosen.set(choice.name)"
          />
          <span><assay-icon [name]="choice.icon" />{{ choice.label }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './theme-switch.scss',
})
export class ThemeSwitch {
  protected readonly theme = inject(ThemeChoice);
  protected readonly choices = [
    { name: 'system', label: 'System', icon: 'system' },
    { name: 'light', label: 'Light', icon: 'sun' },
    { name: 'dark', label: 'Dark', icon: 'moon' },
  ] as const;
}
