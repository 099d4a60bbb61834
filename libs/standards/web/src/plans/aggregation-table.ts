import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataTable, GradeBadge } from '@assay/platform/ui';
import {
  type AggregationRow,
  type MethodGrades,
  type RubricGrade,
  gradeCombinations,
  gradesKey,
  withRow,
  withoutStrayRows,
} from '@assay/standards/domain';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { FillTable } from './fill-table';
import { PlanEditing, type RuleSource, type SourceStep } from './plan-editing';
import { SelectLeaf } from './select-leaf';
import { SourceFields } from './source-fields';
import { SourceLine } from './source-line';

interface TableRow {
  readonly key: string;
  readonly grades: MethodGrades;
  /** In the plan's table, from 1; null where it has no such row. */
  readonly number: number | null;
  readonly row: AggregationRow | null;
  readonly words: string;
}

/** The plan's table from method grades to the overall grade: every combination, with or without its row. */
@Component({
  selector: 'assay-aggregation-table',
  imports: [DataTable, FillTable, GradeBadge, MatButton, SelectLeaf, SourceFields, SourceLine],
  templateUrl: './aggregation-table.html',
  styleUrl: './aggregation-table.scss',
})
export class AggregationTable {
  readonly open = input.required<boolean>();

  protected readonly editing = inject(PlanEditing);
  protected readonly methods = computed(() => this.editing.plan()?.methods.map(({ method }) => method) ?? []);
  private readonly every = computed<readonly TableRow[]>(() => {
    const plan = this.editing.plan();
    if (!plan || plan.methods.length === 0) return [];
    const rows = new Map(plan.aggregation.map((row, index) => [gradesKey(row.grades), { row, index }]));
    return gradeCombinations(plan.methods).map((grades) => {
      const key = gradesKey(grades);
      const found = rows.get(key);
      const words = plan.methods.map(({ method }) => `${methodName(method)} ${grades[method]}`).join(', ');
      return { key, grades, number: found ? found.index + 1 : null, row: found?.row ?? null, words };
    });
  });
  protected readonly onlyMissing = signal(false);
  protected readonly missing = computed(() => this.every().filter(({ row }) => row === null).length);
  private readonly wanted = computed(() => (this.onlyMissing() ? this.every().filter(({ row }) => row === null) : this.every()));
  /** How many are drawn; tables of five methods have a thousand. */
  protected readonly most = linkedSignal({ source: this.onlyMissing, computation: () => pageOfRows });
  protected readonly rows = computed(() => this.wanted().slice(0, this.most()));
  protected readonly more = computed(() => this.wanted().length - this.rows().length);
  protected readonly strays = computed(() => (this.editing.plan()?.aggregation.length ?? 0) - (this.every().length - this.missing()));
  protected readonly sourceOf = signal<string | null>(null);
  protected readonly grades = computed(() =>
    (this.editing.plan()?.overallScale.value ?? []).map((grade) => ({
      value: grade as string,
      label: gradeName(grade),
    })),
  );
  protected readonly gradeName = gradeName;
  protected readonly methodName = methodName;

  protected set({ key, grades }: TableRow, overall: string): void {
    const value = this.editing.plan()?.overallScale.value.find((grade) => grade === overall);
    const source = this.every().find((one) => one.key === key)?.row?.overall ?? this.sourceOfNewRow();
    this.editing.change((plan) => withRow(plan, grades, value ? { ...source, value } : null));
  }

  protected stepSource({ key }: TableRow, step: SourceStep): void {
    const number = this.every().find((one) => one.key === key)?.number;
    if (number) this.editing.changeSource(`aggregation.${number}`, step);
  }

  protected dropStrays(): void {
    this.editing.change(withoutStrayRows);
  }

  protected showMore(): void {
    this.most.update((most) => most + pageOfRows);
  }

  /** What was cited last; where nothing was yet, what the overall scale cites. */
  private sourceOfNewRow(): RuleSource {
    const last = this.editing.source();
    const { value: _scale, ...scale } = this.editing.plan()?.overallScale ?? {
      ...last,
      value: [] as RubricGrade[],
    };
    return last.citation === '' ? scale : last;
  }
}

const pageOfRows = 64;
