import { Component, computed, ElementRef, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { counted } from '@assay/platform/ui';
import type { PagedList } from './paged-list';

/** Below a list: how much of it is shown, and the way to the rest. Nothing where one page holds it all. */
@Component({
  selector: 'assay-show-more',
  imports: [MatButton],
  template: `
    @if (rest() > 0 || of().hasFurther()) {
      <p #summary class="assay-quiet" role="status" tabindex="-1">{{ words() }}</p>
    }
    @if (rest() > 0) {
      <button matButton="outlined" type="button" [attr.aria-disabled]="of().isFetching() || null" (click)="more()">Show more</button>
    }
  `,
  styles: `
    p {
      margin-block: 0.75rem;
    }
  `,
})
export class ShowMore<List extends { readonly total: number }, Row> {
  readonly of = input.required<PagedList<List, Row>>();
  /** The first page. */
  readonly list = input.required<List>();
  /** What the rows are, e.g. "appeal". */
  readonly noun = input.required<string>();

  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly shown = computed(() => this.of().rows(this.list()).length);
  protected readonly rest = computed(() => this.list().total - this.shown());
  protected readonly words = computed(() => {
    const all = counted(this.list().total, this.noun());
    return this.rest() > 0 ? `The first ${this.shown()} of ${all} are shown.` : `All ${all} are shown.`;
  });

  /** The button goes with the last page: the focus stays where it was. */
  protected async more(): Promise<void> {
    await this.of().fetchMore(this.list());
    if (this.rest() <= 0) this.summary()?.nativeElement.focus();
  }
}
