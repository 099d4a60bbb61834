import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MarkingFileResponse } from '@assay/grading/contracts';
import { Confirm, Icon, type Problem, problemOf, ProblemMessage } from '@assay/platform/ui';
import { ApiClient, type ChosenFile, FileChooser, fileSizeWords, newIntention } from '@assay/platform/web';
import { FilePurpose } from '@assay/platform/util';
import { gradingApi } from '../../grading-client';
import type { MarkingRecord } from '../record/marking-record';
import type { RecordingNote } from '../recordings/recording-notes';
import { RecordingPlayer } from '../recordings/recording-player';

interface Named {
  readonly id: string;
  readonly position: number;
  readonly title: string;
}

/** Files and recordings beside the marking. Unlike everything else on the page they need the connection, and it says so. */
@Component({
  selector: 'assay-marking-files',
  imports: [FileChooser, Icon, MatButton, ProblemMessage, RecordingPlayer],
  templateUrl: './marking-files.html',
  styleUrl: './marking-files.scss',
})
export class MarkingFiles {
  readonly record = input.required<MarkingRecord>();
  readonly criteria = input.required<readonly Named[]>();
  readonly notes = input.required<readonly RecordingNote[]>();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  protected readonly purposes = [
    { value: FilePurpose.AssessmentEvidence, label: 'Evidence' },
    { value: FilePurpose.Recording, label: 'Recording' },
  ];
  protected readonly purpose = signal<FilePurpose>(FilePurpose.AssessmentEvidence);
  protected readonly criterionId = signal('');
  protected readonly chosen = signal<readonly ChosenFile[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly size = fileSizeWords;
  private readonly taken = new Set<string>();

  constructor() {
    effect(() => {
      const fresh = this.chosen().filter(({ id }) => !this.taken.has(id));
      untracked(() => fresh.forEach((file) => void this.add(file)));
    });
  }

  protected address(file: MarkingFileResponse): string {
    return gradingApi.markingFile(this.record().marking.attemptId, file.fileId);
  }

  protected placeOf({ criterionId }: MarkingFileResponse): string {
    const criterion = this.criteria().find(({ id }) => id === criterionId);
    return criterion ? `${criterion.position}. ${criterion.title}` : 'The whole assessment';
  }

  protected takePurpose(value: string): void {
    this.purpose.set(this.purposes.find((purpose) => purpose.value === value)?.value ?? FilePurpose.AssessmentEvidence);
  }

  protected async withdraw(file: MarkingFileResponse): Promise<void> {
    const { attemptId, apprenticeId } = this.record().marking;
    const consequences = [`${file.name} is not shown any more. That it was here stays on record.`];
    if (!(await this.confirm.ask({ heading: 'Take this file away?', consequences, confirmLabel: 'Take it away', danger: true }))) return;
    await this.tried(async () => {
      await this.api.post(gradingApi.markingFileWithdrawal(attemptId, file.id), { apprenticeId });
      this.record().files.update((files) => files.filter(({ id }) => id !== file.id));
    });
  }

  private async add({ id: fileId }: ChosenFile): Promise<void> {
    this.taken.add(fileId);
    const { attemptId, apprenticeId } = this.record().marking;
    const body = { apprenticeId, fileId, criterionId: this.criterionId() || null };
    await this.tried(async () => {
      const added = await this.api.post<MarkingFileResponse>(gradingApi.markingFiles(attemptId), body, { intention: newIntention() });
      this.record().files.update((files) => [...files.filter(({ id }) => id !== added.id), added]);
    });
    this.chosen.update((files) => files.filter(({ id }) => id !== fileId));
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
