import { ErrorHandler, Injectable, inject } from '@angular/core';
import { injectProblemWording, problemOf } from '@assay/platform/ui';
import { Notices } from './notices';

/** What no page caught is told in a notice: a press of a button never just does nothing. */
@Injectable({ providedIn: 'root' })
export class UnhandledFaults extends ErrorHandler {
  private readonly notices = inject(Notices);
  private readonly wording = injectProblemWording();

  override handleError(fault: unknown): void {
    const { title, advice } = this.wording(problemOf(fault));
    this.notices.warn([title, advice].filter(Boolean).join('. '));
    super.handleError(fault);
  }
}
