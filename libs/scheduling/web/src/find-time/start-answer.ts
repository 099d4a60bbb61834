import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Permission } from '@assay/people/domain';
import { DatePipe, TimeRangePipe } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { AssessorExclusionResponse, NamedResponse, StartExclusionResponse } from '@assay/scheduling/contracts';
import { canBeSetAside, type BookingRuleCode } from '@assay/scheduling/domain';
import { exclusionWords } from '../words/exclusion-words';
import { ruleWords } from '../words/rule-words';

/** Somebody who could assess at the start, with all the rules in the way. */
export interface AssessorAtStart {
  readonly assessor: NamedResponse;
  readonly rules: readonly BookingRuleCode[];
}

const first = 6;

/** What speaks against a start: in short, and to staff for each assessor; with the way past it for whoever has one. */
@Component({
  selector: 'assay-start-answer',
  imports: [DatePipe, MatButton, TimeRangePipe],
  template: `
    <div role="status">
      <h3>{{ answer().startsAt | assayDate: 'day' }}, {{ answer().startsAt | assayTimeRange: answer().endsAt }}</h3>
      @if (answer().excluded.length === 0) {
        <p>Nothing speaks against this time.</p>
      } @else {
        <ul class="reasons">
          @for (exclusion of answer().excluded; track exclusion.rule) {
            <li>{{ inShort(exclusion) }}</li>
          }
        </ul>
      }
    </div>
    @if (answer().assessors.length > 0) {
      <ul class="assay-rows assessors" aria-label="Assessors at this time">
        @for (one of shown(); track one.assessor.id) {
          <li>
            <div>
              <strong>{{ one.assessor.name }}</strong>
              <p class="assay-quiet">{{ sentenceOf(one) }}</p>
              @if (mayOverride() && neverAside(one); as never) {
                <p class="assay-quiet">Nobody can set aside: {{ never }}.</p>
              }
            </div>
            @if (rulesFor(one).length === 0) {
              <button
                matButton="outlined"
                type="button"
                [attr.aria-label]="'Choose this time with ' + one.assessor.name"
                (click)="chosen.emit(one.assessor)"
              >
                Choose
              </button>
            } @else if (mayOverride() && !neverAside(one)) {
              <button
                matButton="outlined"
                type="button"
                [attr.aria-label]="'Book anyway with ' + one.assessor.name"
                (click)="overridden.emit({ assessor: one.assessor, rules: rulesFor(one) })"
              >
                Book anyway
              </button>
            }
          </li>
        }
      </ul>
      @if (answer().assessors.length > shown().length) {
        <button matButton type="button" (click)="showsAll.set(true)">Show all {{ answer().assessors.length }} assessors</button>
      }
    }
  `,
  styleUrl: './start-answer.scss',
})
export class StartAnswer {
  private readonly session = inject(Session);

  readonly answer = input.required<StartExclusionResponse>();
  readonly chosen = output<NamedResponse>();
  readonly overridden = output<AssessorAtStart>();

  protected readonly inShort = exclusionWords;
  protected readonly mayOverride = computed(() => this.session.can(Permission.OverrideRules));
  protected readonly showsAll = linkedSignal({ source: this.answer, computation: () => false });
  protected readonly shown = computed(() => (this.showsAll() ? this.answer().assessors : this.answer().assessors.slice(0, first)));
  /** In the way of everybody. */
  private readonly shared = computed(() => this.answer().excluded.flatMap(({ rule, assessors }) => (assessors === null ? [rule] : [])));

  protected rulesFor({ rules }: AssessorExclusionResponse): BookingRuleCode[] {
    return [...new Set([...this.shared(), ...rules])];
  }

  protected sentenceOf({ rules }: AssessorExclusionResponse): string {
    if (rules.length > 0) return rules.map((rule) => ruleWords[rule]).join(' · ');
    return this.shared().length > 0 ? 'Could do it otherwise' : 'Can do it';
  }

  protected neverAside(one: AssessorExclusionResponse): string {
    return this.rulesFor(one)
      .filter((rule) => !canBeSetAside(rule))
      .map((rule) => ruleWords[rule])
      .join(' · ');
  }
}
