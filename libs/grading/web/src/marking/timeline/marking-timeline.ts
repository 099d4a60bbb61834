import { Component, computed, input, output } from '@angular/core';
import type { TimelineEntry } from './timeline-of';

interface Named {
  readonly id: string;
  readonly position: number;
  readonly title: string;
}

const kindWords: Readonly<Record<TimelineEntry['kind'], string>> = { timer: 'Timer', question: 'Question', note: 'Evidence', file: 'File' };

/** What happened when, each with a way to its criterion. */
@Component({
  selector: 'assay-marking-timeline',
  template: `
    @if (rows().length > 0) {
      <ol>
        @for (row of rows(); track $index) {
          <li>
            <span class="when">{{ row.entry.when }}</span>
            <span class="what">
              <span class="kind">{{ kinds[row.entry.kind] }}</span> {{ row.entry.text }}
              @if (row.criterion; as criterion) {
                <button type="button" (click)="chosen.emit(criterion.id)">
                  {{ criterion.position }}<span class="assay-visually-hidden">. {{ criterion.title }}</span>
                </button>
              }
            </span>
          </li>
        }
      </ol>
    } @else {
      <p class="assay-quiet">The timer, questions, evidence notes with a time, and files come here.</p>
    }
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(3.25rem, auto) 1fr;
      gap: 0.5rem;
      padding-block: 0.3125rem;
      border-block-end: 1px solid var(--assay-line);
    }
    .when {
      color: var(--assay-text-quiet);
      font-variant-numeric: tabular-nums;
    }
    .what {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .kind {
      color: var(--assay-text-quiet);
      font-size: 0.875rem;
    }
    button {
      min-inline-size: 1.5rem;
      min-block-size: 1.5rem;
      border: 1px solid var(--assay-line-strong);
      border-radius: var(--assay-radius-small);
      background: none;
      color: var(--assay-link);
      font: inherit;
      font-size: 0.875rem;
      cursor: pointer;
    }
  `,
})
export class MarkingTimeline {
  readonly entries = input.required<readonly TimelineEntry[]>();
  readonly criteria = input.required<readonly Named[]>();
  readonly chosen = output<string>();

  protected readonly kinds = kindWords;
  protected readonly rows = computed(() =>
    this.entries().map((entry) => ({ entry, criterion: this.criteria().find(({ id }) => id === entry.criterionId) ?? null })),
  );
}
