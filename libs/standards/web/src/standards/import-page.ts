import { Component, computed, inject, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { FormFrame, PageHeader, Panel, TextArea, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { ImportStandardResponse, OccupationReadingResponse } from '@assay/standards/contracts';
import { sourceTextLimit } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { standardsProblemWords } from '../words/standards-problem-words';
import { ImportForm } from './import-form';
import { ReadingPreview } from './reading-preview';

/** From a pasted page or a file to a kept standard: read first, look at what was read, then import. */
@Component({
  selector: 'assay-import-page',
  imports: [FormFrame, ImportForm, PageHeader, Panel, ReadingPreview, TextArea],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  providers: [provideProblemWords(standardsProblemWords)],
})
export class ImportPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  protected readonly source = signal({ text: '' });
  protected readonly page = form(this.source, (path) => {
    required(path.text, { message: 'Paste the text of the page, or choose a file' });
    maxLength(path.text, sourceTextLimit, { message: 'This is longer than five million characters' });
  });
  protected readonly fileName = signal<string | null>(null);
  private readonly read = signal<{ text: string; reading: OccupationReadingResponse } | null>(null);
  /** What was read, as long as it is of the text that stands there. */
  protected readonly reading = computed(() => {
    const read = this.read();
    return read && read.text === this.source().text ? read.reading : null;
  });

  protected readonly readPage = async () => {
    const { text } = this.source();
    const reading = await this.api.post<OccupationReadingResponse>(standardsApi.readings, { text });
    this.read.set({ text, reading });
  };

  protected async takeFile(event: Event): Promise<void> {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (!file) return;
    this.source.set({ text: await file.text() });
    this.fileName.set(file.name);
  }

  protected readonly importPage = async (given: object) => {
    const body = { text: this.source().text, sourceName: this.fileName() ?? 'Pasted text', ...given };
    const { id, imported } = await this.api.post<ImportStandardResponse>(standardsApi.standards, body);
    this.notices.say(imported ? 'Standard imported.' : 'This very page was imported before. Here it is.');
    await this.router.navigateByUrl(standardsPaths.standard(id));
  };

  protected readonly paths = standardsPaths;
}
