import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SavedJudgementResponse } from '@assay/grading/contracts';
import { GradeBadge } from '@assay/platform/ui';

/** What the lead takes from a second assessor's judgement, or all of it where nothing of their own is there. */
export interface TakenJudgement {
  readonly grade: SavedJudgementResponse['grade'];
  readonly evidence: string;
  readonly remark: string;
}

/** A second assessor's judgement of a criterion beside the lead's own. What is taken says whose it was. */
@Component({
  selector: 'assay-second-judgement',
  imports: [GradeBadge, MatButton],
  template: `
    <section [attr.aria-label]="assessorName() + ' on ' + title()">
      <p>
        <strong>{{ assessorName() }}</strong>
        @if (judgement().grade; as grade) {
          <assay-grade-badge [grade]="grade" />
          @if (own() !== null && own() !== grade) {
            <span class="differs">Differs from yours</span>
          }
        }
      </p>
      <p class="written">{{ judgement().evidence || 'No evidence noted.' }}</p>
      @if (judgement().remark) {
        <p class="written assay-quiet">Feedback: {{ judgement().remark }}</p>
      }
      <div class="tools">
        <button matButton type="button" (click)="taken.emit({ grade: judgement().grade, evidence: '', remark: '' })">
          Choose this level<span class="assay-visually-hidden"> for {{ title() }}</span>
        </button>
        <button matButton type="button" (click)="taken.emit({ grade: null, evidence: attributed(), remark: '' })">
          Add the evidence<span class="assay-visually-hidden"> for {{ title() }}</span>
        </button>
        @if (judgement().remark) {
          <button matButton type="button" (click)="taken.emit({ grade: null, evidence: '', remark: judgement().remark })">
            Add the feedback<span class="assay-visually-hidden"> for {{ title() }}</span>
          </button>
        }
      </div>
    </section>
  `,
  styles: `
    section {
      display: flex;
      flex-direction: column;
      gap: 0.375rem;
      padding: 0.75rem 0.875rem;
      border-inline-start: 3px solid var(--assay-line-strong);
      background: var(--assay-surface-hover);
    }
    .written {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .differs {
      color: var(--assay-attention);
      font-weight: 600;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.25rem;
    }
  `,
})
export class SecondJudgement {
  readonly assessorName = input.required<string>();
  /** The criterion's title. */
  readonly title = input.required<string>();
  readonly judgement = input.required<SavedJudgementResponse>();
  /** The level the lead has chosen. */
  readonly own = input.required<string | null>();
  readonly taken = output<TakenJudgement>();

  /** The evidence with the name of who noted it before its first line. */
  protected attributed(): string {
    return `${this.assessorName()}: ${this.judgement().evidence}`;
  }
}
