import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** One of the parts of a thing that has several pages. */
export interface SectionLink {
  readonly label: string;
  readonly path: string;
}

/** The parts of one thing side by side, each with an address of its own: "Duties", "Rubric", "Plan". */
@Component({
  selector: 'assay-section-links',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      @for (link of links(); track link.path) {
        <a
          [routerLink]="link.path"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: true }"
          >{{ link.label }}</a
        >
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: 1.25rem;
    }
    nav {
      display: flex;
      gap: 0.25rem;
      overflow-x: auto;
      border-block-end: 1px solid var(--assay-line);
    }
    a {
      flex: none;
      padding: 0.5rem 0.75rem;
      border-block-end: 3px solid transparent;
      color: var(--assay-text-quiet);
      font-weight: 550;
      text-decoration: none;
    }
    a:hover {
      color: var(--assay-text);
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    .here {
      border-color: var(--assay-accent);
      color: var(--assay-accent);
    }
  `,
})
export class SectionLinks {
  readonly label = input.required<string>();
  readonly links = input.required<readonly SectionLink[]>();
}
