import { Component, computed, effect, inject, input, model, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { UnfinishedUploadResponse } from '@assay/platform/contracts';
import { type FilePurpose, fileRules } from '@assay/platform/util';
import { Callout, Icon, problemOf } from '@assay/platform/ui';
import { fileSizeWords } from './file-size-words';
import { Session } from '../session';
import { FileUploads } from './file-uploads';
import { UnfinishedUploads } from './unfinished-uploads';

/** A file that was chosen and sent. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

let choosers = 0;

/** Lets a person choose files, sends them at once, and holds the ids of those that arrived. */
@Component({
  selector: 'assay-file-chooser',
  imports: [Callout, Icon, MatButton, UnfinishedUploads],
  template: `
    <label class="label" [attr.for]="inputId">{{ label() }}</label>
    <p class="assay-quiet" [id]="inputId + '-hint'">{{ hint() }}</p>
    <input
      type="file"
      multiple
      [id]="inputId"
      [attr.accept]="accept()"
      [attr.aria-describedby]="inputId + '-hint'"
      (change)="take($event)"
    />
    @for (fault of faults(); track fault) {
      <assay-callout tone="problem">{{ fault }}</assay-callout>
    }
    @if (sending(); as file) {
      <p role="status">Sending {{ file.name }}: {{ file.percent }} %</p>
    } @else {
      <assay-unfinished-uploads [items]="unfinished()" (givenUp)="giveUp($event)" />
    }
    @if (files().length > 0) {
      <ul class="assay-rows">
        @for (file of files(); track file.id) {
          <li>
            <span><assay-icon name="document" />{{ file.name }}, {{ words(file.bytes) }}</span>
            <button matButton type="button" (click)="remove(file)" [attr.aria-label]="'Remove ' + file.name">Remove</button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    .label {
      font-weight: 600;
    }
    p {
      margin: 0;
    }
    input {
      max-inline-size: 100%;
      min-block-size: 2.75rem;
      padding-block: 0.5rem;
      font: inherit;
    }
    li span {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class FileChooser {
  private readonly uploads = inject(FileUploads);
  private readonly session = inject(Session);
  readonly purpose = input.required<FilePurpose>();
  readonly label = input('Files');
  readonly files = model<readonly ChosenFile[]>([]);

  protected readonly inputId = `assay-files-${++choosers}`;
  protected readonly words = fileSizeWords;
  protected readonly faults = signal<readonly string[]>([]);
  protected readonly sending = signal<{ name: string; percent: number } | null>(null);
  protected readonly unfinished = signal<readonly UnfinishedUploadResponse[]>([]);
  private readonly rule = computed(() => fileRules[this.purpose()]);
  protected readonly accept = computed(() =>
    this.rule()
      .kinds.map(({ ending }) => `.${ending}`)
      .join(','),
  );
  protected readonly hint = computed(
    () =>
      `${this.rule()
        .kinds.map(({ ending }) => ending.toUpperCase())
        .join(', ')}; up to ${fileSizeWords(this.rule().maxBytes)} each`,
  );
  /** Whether a file is on its way now. */
  readonly isBusy = computed(() => this.sending() !== null);

  constructor() {
    effect(() => {
      this.purpose();
      untracked(() => void this.look());
    });
  }

  protected remove(file: ChosenFile): void {
    this.files.update((files) => files.filter(({ id }) => id !== file.id));
  }

  protected async take(event: Event): Promise<void> {
    const control = event.target as HTMLInputElement;
    const chosen = [...(control.files ?? [])];
    control.value = '';
    this.faults.set([]);
    for (const file of chosen) await this.send(file);
    this.sending.set(null);
    await this.look();
  }

  protected async giveUp({ id }: UnfinishedUploadResponse): Promise<void> {
    await this.uploads.giveUp(id);
    await this.look();
  }

  /** Without a connection there is nothing to go on with: the list stays as it is. */
  private async look(): Promise<void> {
    if (!this.session.can('file.upload')) return;
    const unfinished = await this.uploads.unfinished(this.purpose()).catch(() => null);
    if (unfinished) this.unfinished.set(unfinished);
  }

  private async send(file: File): Promise<void> {
    const { maxBytes } = this.rule();
    if (file.size > maxBytes) return this.tell(`${file.name} is larger than ${fileSizeWords(maxBytes)}.`);
    if (file.size === 0) return this.tell(`${file.name} is empty.`);
    this.sending.set({ name: file.name, percent: 0 });
    try {
      const id = await this.uploads.send(file, this.purpose(), (bytes) =>
        this.sending.set({ name: file.name, percent: Math.round((bytes / file.size) * 100) }),
      );
      this.files.update((files) => [...files, { id, name: file.name, bytes: file.size }]);
    } catch (thrown) {
      const { errors } = problemOf(thrown);
      const isKind = errors.some(({ code }) => code === 'file-kind');
      this.tell(
        isKind
          ? `${file.name} is not one of the kinds above, whatever its name says.`
          : `${file.name} could not be sent whole. Choose it again when the connection is back: it goes on where it stopped.`,
      );
    }
  }

  private tell(fault: string): void {
    this.faults.update((faults) => [...faults, fault]);
  }
}
