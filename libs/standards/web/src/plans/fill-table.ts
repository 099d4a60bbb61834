import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { counted } from '@assay/platform/ui';
import { type ImpliedRow, type Rule, type RubricGrade, gradesKey, impliedRows, withRow } from '@assay/standards/domain';
import { methodName } from '../words/method-words';
import { implicationWords } from './implication-words';
import { PlanEditing } from './plan-editing';

/** Offers the rows that follow from those given, each with its reason; a person says which hold. */
@Component({
  selector: 'assay-fill-table',
  imports: [MatButton],
  templateUrl: './fill-table.html',
  styleUrl: './fill-table.scss',
})
export class FillTable {
  private readonly editing = inject(PlanEditing);
  protected readonly open = signal(false);
  protected readonly offers = computed(() => {
    const plan = this.editing.plan();
    return (plan ? impliedRows(plan) : []).map((implied) => ({
      implied,
      key: gradesKey(implied.grades),
      words: (plan?.methods ?? []).map(({ method }) => `${methodName(method)} ${implied.grades[method]}`).join(', '),
      because: implicationWords(implied.because),
    }));
  });
  protected readonly heading = computed(() => `Fill ${counted(this.offers().length, 'row that follows', 'rows that follow')}`);
  /** Rows that the person does not want. */
  protected readonly refused = linkedSignal({
    source: this.offers,
    computation: () => new Set<string>() as ReadonlySet<string>,
  });
  protected readonly taken = computed(() => this.offers().filter(({ key }) => !this.refused().has(key)));

  protected toggle(key: string): void {
    this.refused.update((refused) => {
      const now = new Set(refused);
      if (!now.delete(key)) now.add(key);
      return now;
    });
  }

  protected accept(): void {
    const taken = this.taken();
    this.editing.change((plan) =>
      taken.reduce((current, { implied, because }) => withRow(current, implied.grades, this.rule(implied, because)), plan),
    );
    this.open.set(false);
  }

  /** A filled row is concluded, not read: its note says from what. */
  private rule({ overall }: ImpliedRow, note: string): Rule<RubricGrade> {
    const plan = this.editing.plan();
    const { citation, owner } = this.editing.source().citation === '' && plan ? plan.overallScale : this.editing.source();
    return { value: overall, citation, owner, certainty: 'inferred', note };
  }
}
