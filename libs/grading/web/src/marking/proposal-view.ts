import { Component, computed, input, output } from '@angular/core';
import type { GradeProposal } from '@assay/grading/domain';
import { counted, GradeBadge, Panel } from '@assay/platform/ui';
import { stepWords } from '../words/proposal-words';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** The grade that the plan's rules give to the levels so far, and why. */
@Component({
  selector: 'assay-proposal-view',
  imports: [GradeBadge, Panel],
  template: `
    <assay-panel heading="Proposed grade">
      @if (proposed(); as proposal) {
        <p><assay-grade-badge [grade]="proposal.grade" /></p>
        @if (proposal.rawMark; as total) {
          <ul>
            <li>
              {{ total.mark }} of {{ total.outOf }}: {{ total.boundary.from }} to {{ total.boundary.to }} is a {{ total.boundary.grade }}
            </li>
            @for (part of total.mustPass; track part.name) {
              <li>
                {{ part.name }}: {{ part.right }} of {{ part.items }}, {{ part.needed }} wanted{{
                  part.met ? '' : ': not passed whatever the total'
                }}
              </li>
            }
          </ul>
        }
        <ul>
          @for (reason of proposal.reasons; track reason.grade) {
            <li>
              {{ step(reason) }}
              @if (!reason.reached) {
                <details>
                  <summary>{{ counted(reason.below.length, 'criterion', 'criteria') }} below it</summary>
                  <ul>
                    @for (criterion of below(reason.below); track criterion.id) {
                      <li>
                        <button type="button" class="assay-link" (click)="chosen.emit(criterion.id)">
                          {{ criterion.title }}
                        </button>
                      </li>
                    }
                  </ul>
                </details>
              }
            </li>
          }
        </ul>
      } @else if (proposal().kind === 'raw-mark-needed') {
        <p>The grade is proposed by the plan’s boundaries once every part of the test has its marks.</p>
      } @else {
        <p>The grade is proposed by the plan’s rules once every criterion has a level.</p>
      }
    </assay-panel>
  `,
  styles: `
    ul {
      margin: 0.625rem 0 0;
      padding-inline-start: 1.25rem;
    }
    summary {
      min-block-size: 1.5rem;
      cursor: pointer;
    }
  `,
})
export class ProposalView {
  readonly proposal = input.required<GradeProposal>();
  readonly criteria = input.required<readonly Named[]>();
  readonly chosen = output<string>();

  protected readonly step = stepWords;
  protected readonly counted = counted;
  protected readonly proposed = computed(() => {
    const proposal = this.proposal();
    return proposal.kind === 'proposed' ? proposal : null;
  });

  protected below(ids: readonly string[]): Named[] {
    return this.criteria().filter(({ id }) => ids.includes(id));
  }
}
