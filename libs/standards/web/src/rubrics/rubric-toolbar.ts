import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout, Confirm, ProblemMessage } from '@assay/platform/ui';
import type { RubricChangeResponse, RubricResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { changeWords } from '../words/change-words';
import { DraftActions } from './draft-actions';
import { discardQuestion, regenerateQuestion } from './rubric-questions';

/** What is done to a draft as a whole; undo and redo also by keyboard, outside of fields. */
@Component({
  selector: 'assay-rubric-toolbar',
  imports: [Callout, MatButton, ProblemMessage],
  templateUrl: './rubric-toolbar.html',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }
  `,
  host: { '(window:keydown)': 'shortcut($event)' },
})
export class RubricToolbar {
  readonly rubric = input.required<RubricResponse>();
  /** How many criteria hold text that is not saved. */
  readonly unsaved = input.required<number>();

  protected readonly actions = inject(DraftActions);
  private readonly confirm = inject(Confirm);

  protected readonly waits = computed(() => this.unsaved() > 0 || this.actions.working());
  protected readonly undoLabel = computed(() => labelOf('Undo', this.rubric().undo));
  protected readonly redoLabel = computed(() => labelOf('Redo', this.rubric().redo));

  protected take(way: 'undo' | 'redo'): void {
    const { id, version, [way]: change } = this.rubric();
    if (this.waits() || !change) return;
    const done = `${way === 'undo' ? 'Undone' : 'Done again'}: ${changeWords(change.kind)}.`;
    void this.actions.send({
      path: standardsApi.rubricStep(id, way),
      body: { change: change.number },
      version,
      done,
    });
  }

  protected async regenerate(): Promise<void> {
    const { id, version } = this.rubric();
    if (this.waits() || !(await this.confirm.ask(regenerateQuestion))) return;
    const done = 'Generated again. What is different stands as a proposal beside its criterion.';
    await this.actions.send({ path: standardsApi.regenerate(id), body: {}, version, done });
  }

  protected async discard(): Promise<void> {
    const rubric = this.rubric();
    if (this.actions.working() || !(await this.confirm.ask(discardQuestion(rubric)))) return;
    const path = standardsApi.rubricStep(rubric.id, 'discard');
    await this.actions.send({ path, body: {}, version: rubric.version, done: 'Draft discarded.' });
  }

  /** Fields have an undo of their own. */
  protected shortcut(event: KeyboardEvent): void {
    const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role=dialog]');
    if (inField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
    if (!way) return;
    event.preventDefault();
    this.take(way);
  }
}

const labelOf = (verb: string, change: RubricChangeResponse | null): string => (change ? `${verb} ${changeWords(change.kind)}` : verb);
