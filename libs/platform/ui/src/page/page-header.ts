import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

/** The head of every page: one heading (it takes the focus after navigation), a lead, and what can be done here. */
@Component({
  selector: 'assay-page-header',
  imports: [Icon, RouterLink],
  template: `
    @if (backTo(); as path) {
      <a class="back" [routerLink]="path"><assay-icon name="back" />{{ backLabel() }}</a>
    }
    <div class="line">
      <div class="words">
        <h1 tabindex="-1">{{ heading() }}</h1>
        @if (lead(); as text) {
          <p class="lead">{{ text }}</p>
        }
        <ng-content />
      </div>
      <div class="actions"><ng-content select="[actions]" /></div>
    </div>
  `,
  styleUrl: './page-header.scss',
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly backTo = input<string | readonly unknown[]>();
  readonly backLabel = input('Back');
}
