import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, resource } from '@angular/core';
import { PageHeader } from '@assay/platform/ui';
import { HOME_SECTIONS, Session, permitted } from '@assay/platform/web';
import { FirstTasks } from './first-tasks';

/** Where everybody arrives: what can be started, and what waits. */
@Component({
  selector: 'assay-home-page',
  imports: [FirstTasks, NgComponentOutlet, PageHeader],
  template: `
    <assay-page-header [heading]="'Hello, ' + firstName()" [lead]="session.me()?.organisation?.name" />
    <div class="assay-stack">
      @for (section of sections.value() ?? []; track section) {
        <ng-container [ngComponentOutlet]="section" />
      }
      <assay-first-tasks />
    </div>
  `,
})
export class HomePage {
  protected readonly session = inject(Session);
  private readonly all = inject(HOME_SECTIONS);

  protected readonly firstName = computed(() => this.session.me()?.name.split(' ')[0] ?? '');
  protected readonly sections = resource({
    params: () => permitted(this.all, (permission) => this.session.can(permission)),
    loader: ({ params }) => Promise.all([...params].sort((a, b) => a.order - b.order).map((section) => section.load())),
  });
}
