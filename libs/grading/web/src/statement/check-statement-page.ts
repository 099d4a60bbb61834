import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import type { StatementValidityResponse } from '@assay/grading/contracts';
import { Callout, FormFrame, PageHeader, TextField, Wordmark } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { gradingApi } from '../grading-client';

/** For whoever was shown a statement of results: does it hold? Needs no account and tells nothing else. */
@Component({
  selector: 'assay-check-statement-page',
  imports: [Callout, FormFrame, PageHeader, TextField, Wordmark],
  template: `
    <main id="main">
      <assay-wordmark />
      <assay-page-header heading="Check a statement of results" lead="The code stands at the end of the statement." />
      <assay-form [form]="fields" [send]="send" submitLabel="Check">
        <assay-text-field [field]="fields.code" label="Code" hint="Such as 7K3QF-0M9ZT-XXH2B-14CRE" autocomplete="off" />
      </assay-form>
      <div aria-live="polite">
        @if (checked(); as found) {
          @if (found.valid) {
            <assay-callout tone="ok">The statement with the code {{ found.code }} holds.</assay-callout>
          } @else {
            <assay-callout tone="attention">
              No statement that holds has the code {{ found.code }}. Compare it with the paper; it may also have been replaced by a later
              result.
            </assay-callout>
          }
        }
      </div>
    </main>
  `,
  styles: `
    main {
      display: flex;
      flex-direction: column;
      gap: 1.25rem;
      max-inline-size: 36rem;
      margin-inline: auto;
      padding: clamp(1.5rem, 6vh, 5rem) 1.25rem 4rem;
    }
  `,
})
export class CheckStatementPage {
  private readonly api = inject(ApiClient);
  private readonly answers = signal({ code: '' });
  protected readonly checked = signal<{ code: string; valid: boolean } | null>(null);
  protected readonly fields = form(this.answers, (path) => required(path.code, { message: 'Enter the code on the statement' }));

  protected readonly send = async (): Promise<void> => {
    const { code } = this.answers();
    this.checked.set(null);
    const { valid } = await this.api.get<StatementValidityResponse>(gradingApi.statementValidity(code.trim()));
    this.checked.set({ code: code.trim(), valid });
  };
}
