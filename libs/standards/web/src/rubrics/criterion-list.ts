import { type CdkDragDrop, CdkDrag, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { Component, input, output } from '@angular/core';
import { Icon, StatusChip } from '@assay/platform/ui';
import type { CriterionResponse } from '@assay/standards/contracts';

/** Where a dragged criterion was let go, 1 for the first place. */
export interface Dropped {
  readonly criterion: CriterionResponse;
  readonly to: number;
}

/** The criteria by their titles. Dragging is an extra: the same is done with “Move”. */
@Component({
  selector: 'assay-criterion-list',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, Icon, StatusChip],
  template: `
    <ol cdkDropList [cdkDropListDisabled]="!movable()" (cdkDropListDropped)="drop($event)">
      @for (one of criteria(); track one.id) {
        <li cdkDrag [cdkDragData]="one">
          @if (movable()) {
            <span cdkDragHandle class="handle" aria-hidden="true"><assay-icon name="menu" /></span>
          }
          <button type="button" [attr.aria-current]="one.position === selected() ? 'true' : null" (click)="chosen.emit(one.position)">
            <span>{{ one.position }}. {{ one.content.title || 'Without a title' }}</span>
            @if (unsaved().has(one.id)) {
              <assay-status-chip label="Not saved" tone="attention" />
            } @else if (one.proposal) {
              <assay-status-chip label="Proposal" tone="attention" />
            } @else if (one.faults.length > 0) {
              <assay-status-chip label="Not finished" tone="problem" />
            } @else if (one.edited) {
              <assay-status-chip label="Edited" tone="info" />
            }
          </button>
        </li>
      }
    </ol>
  `,
  styleUrl: './criterion-list.scss',
})
export class CriterionList {
  readonly criteria = input.required<readonly CriterionResponse[]>();
  readonly selected = input.required<number>();
  readonly unsaved = input.required<ReadonlySet<string>>();
  readonly movable = input(false);
  readonly chosen = output<number>();
  readonly dropped = output<Dropped>();

  protected drop({ item, previousIndex, currentIndex }: CdkDragDrop<unknown, unknown, CriterionResponse>): void {
    if (previousIndex !== currentIndex) this.dropped.emit({ criterion: item.data, to: currentIndex + 1 });
  }
}
