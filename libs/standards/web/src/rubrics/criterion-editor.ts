import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CheckboxField, type Problem, ProblemMessage, TextArea, TextField, TimePipe, problemOf } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { CriterionResponse } from '@assay/standards/contracts';
import { type CoveringCriterion, criterionFaults, editCriterion, sharesOf, type RubricGrade } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { faultWords } from '../words/fault-words';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { type CriterionDraft, differs, draftOf, editOf } from './criterion-draft';
import { CriterionConflict } from './criterion-conflict';
import { DutyText } from './duty-text';
import { GeneratedText } from './generated-text';

/** A criterion as it is being written. */
export interface Writing {
  readonly id: string;
  readonly unsaved: boolean;
  readonly covering: CoveringCriterion;
}

/** The text of one criterion: what a person writes, beside what was generated. Nothing is sent until it is saved. */
@Component({
  selector: 'assay-criterion-editor',
  imports: [CheckboxField, CriterionConflict, DutyText, GeneratedText, MatButton, ProblemMessage, TextArea, TextField, TimePipe],
  templateUrl: './criterion-editor.html',
  styleUrl: './criterion-editor.scss',
})
export class CriterionEditor {
  readonly criterion = input.required<CriterionResponse>();
  readonly scale = input.required<readonly RubricGrade[]>();
  /** The server's answer, or the server's copy that the person took over. */
  readonly changed = output<CriterionResponse>();

  /** What is being written, whenever it changes. */
  readonly writing = output<Writing>();

  private readonly api = inject(ApiClient);

  constructor() {
    effect(() => {
      this.writing.emit({ id: this.criterion().id, unsaved: this.unsaved(), covering: this.covering() });
    });
  }

  /** What a person writes stays when the rubric around it is loaded again, as long as the criterion is the same. */
  protected readonly draft = linkedSignal<CriterionResponse, CriterionDraft>({
    source: this.criterion,
    computation: (criterion, before) =>
      before?.source.id === criterion.id && before.source.version === criterion.version ? before.value : draftOf(criterion.content),
  });
  protected readonly fields = form(this.draft);
  protected readonly unsaved = computed(() => differs(this.draft(), this.criterion().content));
  /** The criterion as far as it covers something, with the methods that are ticked now. */
  private readonly covering = computed(() => editCriterion(this.criterion().content, editOf(this.draft())));
  protected readonly faults = computed(() => criterionFaults(editOf(this.draft()), this.scale()).map(faultWords));
  protected readonly generated = computed(() => draftOf(this.criterion().generated));
  protected readonly shares = computed(() => sharesOf(this.criterion().content));
  protected readonly lists = [
    { key: 'prompts', label: 'Questions for the discussion', rows: 4 },
    { key: 'lookFors', label: 'What the observer looks for', rows: 4 },
    { key: 'evidence', label: 'Evidence an apprentice could bring', rows: 3 },
  ] as const;

  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly theirs = signal<CriterionResponse | null>(null);

  protected readonly gradeName = gradeName;
  protected readonly methodName = methodName;

  protected listField(key: 'prompts' | 'lookFors' | 'evidence'): FieldTree<string> {
    return this.fields[key];
  }

  protected levelField(index: number): FieldTree<string> | undefined {
    return this.fields.levels[index]?.descriptor;
  }

  protected restoreLevel(index: number): void {
    const { levels } = this.generated();
    this.draft.update((draft) => ({
      ...draft,
      levels: draft.levels.map((level, at) => (at === index ? (levels[at] ?? level) : level)),
    }));
  }

  protected restore(key: 'title' | 'prompts' | 'lookFors' | 'evidence'): void {
    this.draft.update((draft) => ({ ...draft, [key]: this.generated()[key] }));
  }

  protected discard(): void {
    this.draft.set(draftOf(this.criterion().content));
    this.problem.set(null);
  }

  /** Sends the draft as a change of `version`; a newer one on the server is shown beside it, never overwritten unseen. */
  protected async save(version = this.criterion().version): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    this.problem.set(null);
    try {
      const { rubricId, id } = this.criterion();
      const saved = await this.api.put<CriterionResponse>(standardsApi.criterion(rubricId, id), editOf(this.draft()), { version });
      this.theirs.set(null);
      this.changed.emit(saved);
    } catch (thrown) {
      this.refused(problemOf(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private refused(problem: Problem): void {
    const current = problem.code === 'stale' ? (problem.facts['current'] as CriterionResponse | undefined) : undefined;
    this.theirs.set(current ?? null);
    this.problem.set(current ? null : problem);
  }

  protected takeTheirs(theirs: CriterionResponse): void {
    this.theirs.set(null);
    this.changed.emit(theirs);
  }
}
