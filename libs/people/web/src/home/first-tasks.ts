import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, Icon } from '@assay/platform/ui';
import { NAV_ENTRIES, Session, permitted, platformPaths } from '@assay/platform/web';

/** The places of the navigation again, large, each with what it is for. */
@Component({
  selector: 'assay-first-tasks',
  imports: [EmptyState, Icon, RouterLink],
  template: `
    <ul class="assay-grid">
      @for (entry of entries(); track entry.path) {
        <li>
          <a [routerLink]="entry.path">
            <assay-icon [name]="entry.icon" />
            <span class="label">{{ entry.label }}</span>
            @if (entry.about; as about) {
              <span class="about">{{ about }}</span>
            }
          </a>
        </li>
      }
    </ul>
    @if (entries().length === 0) {
      <assay-empty-state heading="Nothing waits for you" icon="tick">
        What you are asked to do, and what becomes yours to see, appears here.
      </assay-empty-state>
    }
  `,
  styleUrl: './first-tasks.scss',
})
export class FirstTasks {
  private readonly session = inject(Session);
  private readonly all = inject(NAV_ENTRIES);

  protected readonly entries = computed(() =>
    permitted(this.all, (permission) => this.session.can(permission)).filter((entry) => entry.path !== platformPaths.home),
  );
}
