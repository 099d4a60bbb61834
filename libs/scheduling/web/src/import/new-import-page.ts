import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Callout, PageHeader, Panel, type Problem, problemOf, ProblemMessage } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { ImportResponse } from '@assay/scheduling/contracts';
import { importLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { fileFaultWords } from './import-words';
import { base64Of } from './base64-of';

/** Chooses a file of apprentices; it is checked before anybody is registered. */
@Component({
  selector: 'assay-new-import-page',
  imports: [Callout, MatButton, PageHeader, Panel, ProblemMessage],
  template: `
    <assay-page-header
      heading="Register apprentices from a file"
      lead="The file is checked first. Nobody is registered before you say so."
      [backTo]="paths.apprentices"
      backLabel="Apprentices"
    />
    <div class="assay-stack assay-measure">
      <assay-panel heading="1. Fill in the template">
        <p>One row for each apprentice and standard, up to {{ rows }} rows. Headings of your learner system are understood as well.</p>
        <p><a matButton="outlined" [href]="api.importTemplate" download>Save the template</a></p>
      </assay-panel>
      <assay-panel heading="2. Choose the file">
        <div class="assay-stack">
          <label for="import-file">CSV file</label>
          <input
            id="import-file"
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            [attr.aria-describedby]="fault() ? 'import-fault' : null"
            (change)="read($event)"
          />
          @if (isReading()) {
            <p role="status">Reading and checking …</p>
          }
          @if (fault(); as text) {
            <div id="import-fault" role="alert">
              <assay-callout tone="problem">{{ text }}.</assay-callout>
            </div>
          }
          @if (problem(); as failed) {
            <assay-problem-message [problem]="failed" />
          }
        </div>
      </assay-panel>
    </div>
  `,
  styles: `
    label {
      font-weight: 600;
    }
    input {
      max-inline-size: 100%;
      min-block-size: 2.75rem;
      font: inherit;
    }
  `,
})
export class NewImportPage {
  private readonly client = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly api = schedulingApi;
  protected readonly paths = schedulingPaths;
  protected readonly rows = importLimits.rows.toLocaleString('en-GB');
  protected readonly isReading = signal(false);
  protected readonly fault = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);

  protected async read(event: Event): Promise<void> {
    const control = event.target as HTMLInputElement;
    const file = control.files?.[0];
    control.value = '';
    if (!file || this.isReading()) return;
    this.fault.set(file.size > importLimits.bytes ? 'The file is larger than 4 MB. Split it' : null);
    this.problem.set(null);
    if (this.fault()) return;
    this.isReading.set(true);
    try {
      const body = { fileName: file.name, content: base64Of(new Uint8Array(await file.arrayBuffer())) };
      const { id } = await this.client.post<ImportResponse>(schedulingApi.imports, body);
      await this.router.navigateByUrl(schedulingPaths.import(id));
    } catch (thrown) {
      this.tell(problemOf(thrown));
    } finally {
      this.isReading.set(false);
    }
  }

  private tell(problem: Problem): void {
    const [first] = problem.errors;
    const words = first && fileFaultWords[first.code];
    if (!words) this.problem.set(problem);
    else this.fault.set(first.code === 'file-columns-missing' && first.detail ? `${words}. Missing: ${first.detail}` : words);
  }
}
