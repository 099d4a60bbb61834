import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { type Tone, toneIcons } from '../status/tone';

/** A short remark that belongs to the page, not to an event. */
@Component({
  selector: 'assay-callout',
  imports: [Icon],
  template: `<assay-icon [name]="icon()" />
    <div><ng-content /></div>`,
  styleUrl: './callout.scss',
  host: { '[attr.data-tone]': 'tone()' },
})
export class Callout {
  readonly tone = input<Tone>('info');
  protected readonly icon = computed(() => toneIcons[this.tone()]);
}
