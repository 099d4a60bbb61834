import { NgTemplateOutlet } from '@angular/common';
import { booleanAttribute, Component, computed, contentChild, input, linkedSignal } from '@angular/core';
import { problemOf } from '../problem/problem-error';
import { ProblemMessage } from '../problem/problem-message';
import { Loaded } from './loaded';
import { Skeleton } from './skeleton';

interface Shown<Value> {
  readonly $implicit: Value;
}

/** One of four: loading, a problem with a way to try again, empty, or the content. */
@Component({
  selector: 'assay-async-view',
  imports: [NgTemplateOutlet, ProblemMessage, Skeleton],
  template: `
    @if (problem(); as failed) {
      <assay-problem-message [problem]="failed" retryLabel="Try again" (retry)="reload()" />
    } @else if (shown(); as context) {
      @if (isEmpty()(context.$implicit)) {
        <ng-content select="[empty]" />
      } @else {
        <ng-container [ngTemplateOutlet]="loaded().template" [ngTemplateOutletContext]="context" />
      }
    } @else {
      <assay-skeleton [lines]="skeletonLines()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
  host: { '[attr.aria-busy]': 'source().isLoading()' },
})
export class AsyncView<Value> {
  /** Whether what was loaded deserves the `empty` part instead. */
  readonly isEmpty = input<(value: Value) => boolean>(() => false);
  /** Keeps the last answer in sight while a new one is on its way: for lists whose filter changes. */
  readonly keep = input(false, { transform: booleanAttribute });
  readonly skeletonLines = input(5);

  protected readonly loaded = contentChild.required<Loaded<Value>>(Loaded);
  protected readonly source = computed(() => this.loaded().assayLoaded());
  protected readonly problem = computed(() => {
    const error = this.source().error();
    return error && problemOf(error);
  });
  protected readonly shown = linkedSignal<Shown<Value> | null, Shown<Value> | null>({
    source: () => this.current(),
    computation: (current, previous) => current ?? (this.keep() ? (previous?.value ?? null) : null),
  });

  private current(): Shown<Value> | null {
    const source = this.source();
    const value = source.hasValue() ? source.value() : undefined;
    return value === undefined ? null : { $implicit: value };
  }

  protected reload(): void {
    const source = this.source();
    if ('reload' in source && typeof source.reload === 'function') source.reload();
  }
}
