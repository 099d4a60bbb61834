import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DemonstrationAccount, SignInRequest } from '@assay/people/contracts';
import { type Problem, ProblemMessage, problemOf } from '@assay/platform/ui';
import { rolesInWords } from '../role-words';

/** The demonstration's people by organisation, each a press away. */
@Component({
  selector: 'assay-demonstration-accounts',
  imports: [MatButton, ProblemMessage],
  templateUrl: './demonstration-accounts.html',
  styleUrl: './demonstration-accounts.scss',
})
export class DemonstrationAccounts {
  readonly accounts = input.required<readonly DemonstrationAccount[]>();
  readonly signIn = input.required<(request: SignInRequest) => Promise<void>>();

  protected readonly organisations = computed(() => [...Map.groupBy(this.accounts(), (account) => account.organisationName)]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly rolesInWords = rolesInWords;

  protected async use({ organisation, email, password }: DemonstrationAccount): Promise<void> {
    this.problem.set(null);
    try {
      await this.signIn()({ organisation, email, password });
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
