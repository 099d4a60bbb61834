import { Component, computed, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import type { ConfirmSessionRequest } from '@assay/people/contracts';
import { FormFrame, TextField } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import { Demonstration } from '../demonstration/demonstration';

/** Asks for the password again before a step of consequence. Closes with true once the server accepts it. */
@Component({
  selector: 'assay-confirm-identity-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextField],
  template: `
    <h2 matDialogTitle>Is it still you, {{ name() }}?</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>This step has consequences for people, so enter your password again. You are then not asked for ten minutes.</p>
        <assay-form [form]="identity" [send]="send" submitLabel="Go on">
          <assay-text-field
            [field]="identity.password"
            label="Password"
            inputType="password"
            autocomplete="current-password"
            [hint]="hint()"
          />
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
})
export class ConfirmIdentityDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<ConfirmIdentityDialog, boolean>>(MatDialogRef);
  private readonly me = inject(Session).me;
  private readonly demonstration = inject(Demonstration);
  protected readonly name = computed(() => this.me()?.name ?? '');
  /** Nobody chose a password in the demonstration. */
  protected readonly hint = computed(() => {
    const account = this.demonstration.current()?.accounts.find(({ email }) => email === this.me()?.email);
    return account ? `In this demonstration it is ${account.password}` : '';
  });

  private readonly answers = signal<ConfirmSessionRequest>({ password: '' });
  protected readonly identity = form(this.answers, (path) => {
    required(path.password, { message: 'Enter your password' });
  });

  protected readonly send = async (): Promise<void> => {
    await this.api.post('/api/sessions/confirmation', this.answers());
    this.opened.close(true);
  };
}
