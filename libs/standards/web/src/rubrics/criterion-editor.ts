import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  CheckboxField,
  type Problem,
  ProblemMessage,
  TextArea,
  TextField,
  TimePipe,
  problemOf,
} from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { CriterionResponse } from '@assay/standards/contracts';
import { criterionFaults, type RubricGrade } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { faultWords } from '../words/fault-words';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { type CriterionDraft, differs, draftOf, editOf } from './criterion-draft';
import { CriterionConflict } from './criterion-conflict';
import { GeneratedText } from './generated-text';

/** The text of one criterion: what a person writes, beside what was generated. Nothing is sent until it is saved. */
@Component({
  selector: 'assay-criterion-editor',
  imports: [
    CheckboxField,
    CriterionConflict,
    GeneratedText,
    MatButton,
    ProblemMessage,
    TextArea,
    TextField,
    TimePipe,
  ],
  templateUrl: './criterion-editor.html',
  styleUrl: './criterion-editor.scss',
})
export class CriterionEditor {
  readonly criterion = input.required<CriterionResponse>();
  readonly scale = input.required<readonly RubricGrade[]>();
  /** The server's answer, or the server's copy that the person took over. */
  readonly changed = output<CriterionResponse>();

  private readonly api = inject(ApiClient);

  protected readonly draft = linkedSignal<CriterionDraft>(() => draftOf(this.criterion().content));
  protected readonly fields = form(this.draft);
  readonly unsaved = computed(() => differs(this.draft(), this.criterion().content));
  protected readonly faults = computed(() =>
    criterionFaults(editOf(this.draft()), this.scale()).map(faultWords),
  );
  protected readonly generated = computed(() => draftOf(this.criterion().generated));
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
      const saved = await this.api.put<CriterionResponse>(
        standardsApi.criterion(rubricId, id),
        editOf(this.draft()),
        { version },
      );
      this.theirs.set(null);
      this.changed.emit(saved);
    } catch (thrown) {
      this.refused(problemOf(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private refused(problem: Problem): void {
    const current =
      problem.code === 'stale' ? (problem.facts['current'] as CriterionResponse | undefined) : undefined;
    this.theirs.set(current ?? null);
    this.problem.set(current ? null : problem);
  }

  protected takeTheirs(theirs: CriterionResponse): void {
    this.theirs.set(null);
    this.changed.emit(theirs);
  }
}
