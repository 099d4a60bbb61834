import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@assay/platform/ui';
import { NAV_ENTRIES, Session, permitted, platformPaths } from '@assay/platform/web';
import { MoreMenu } from './more-menu';

/** As many places as fit along the foot of a phone; the others go behind "More". */
const placesOnPhone = 4;

/** From so many places on, they stand under headings. */
const placesWithoutHeadings = 9;

/** The places of a role: a rail beside a wide page, a bar under a narrow one. */
@Component({
  selector: 'assay-navigation',
  imports: [Icon, MoreMenu, RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Main">
      <ul>
        @for (entry of entries(); track entry.path; let index = $index) {
          @if (headings().get(entry.path); as heading) {
            <li class="heading">{{ heading }}</li>
          }
          <li [class.beyond]="index >= fitting()">
            <a
              [routerLink]="entry.path"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: entry.path === home }"
            >
              <assay-icon [name]="entry.icon" /><span>{{ entry.label }}</span>
            </a>
          </li>
        }
        @if (entries().length > fitting()) {
          <li class="more"><assay-more-menu [entries]="entries().slice(fitting())" /></li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './navigation.scss',
})
export class Navigation {
  private readonly session = inject(Session);
  private readonly all = inject(NAV_ENTRIES);

  protected readonly home = platformPaths.home;
  protected readonly entries = computed(() => permitted(this.all, (permission) => this.session.can(permission)));
  /** The heading before a place, by the place's path. */
  protected readonly headings = computed(() => {
    const entries = this.entries();
    if (entries.length <= placesWithoutHeadings) return new Map<string, string>();
    return new Map(
      entries.flatMap(({ path, group }, index) => (group && group !== entries[index - 1]?.group ? [[path, group] as const] : [])),
    );
  });
  protected readonly fitting = computed(() => (this.entries().length <= placesOnPhone + 1 ? this.entries().length : placesOnPhone));
}
