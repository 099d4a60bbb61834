import { Directive, ElementRef, inject } from '@angular/core';
import { problemOf } from '@assay/platform/ui';
import { ApiClient } from '../api-client';
import { Notices } from '../notices';

/** A link to a file that is given only to somebody who showed a short while ago who they are. */
@Directive({ selector: 'a[assayConfirmedDownload]', host: { '(click)': 'begin($event)' } })
export class ConfirmedDownload {
  private readonly link = inject<ElementRef<HTMLAnchorElement>>(ElementRef).nativeElement;
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private confirmed = false;

  protected async begin(event: Event): Promise<void> {
    if (this.confirmed) return;
    event.preventDefault();
    try {
      await this.api.get('/api/sessions/confirmation');
      this.confirmed = true;
      this.link.click();
    } catch (thrown) {
      this.notices.warn(
        problemOf(thrown).code === 'fresh-factor-required' ? 'Nothing was downloaded.' : 'The download did not begin. Try again.',
      );
    } finally {
      this.confirmed = false;
    }
  }
}
