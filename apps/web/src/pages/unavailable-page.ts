import { DOCUMENT } from '@angular/common';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PageHeader, Wordmark } from '@assay/platform/ui';

@Component({
  selector: 'assay-unavailable-page',
  imports: [MatButton, PageHeader, Wordmark],
  template: `
    <main id="main">
      <assay-wordmark />
      <assay-page-header
        heading="Assay does not answer"
        lead="You may be offline, or the service may be starting. Nothing you have saved is lost."
      />
      <button matButton="filled" type="button" (click)="reload()">Try again</button>
    </main>
  `,
  styles: `
    main {
      max-inline-size: 40rem;
      margin-inline: auto;
      padding: 4rem 1.25rem;
    }
    assay-page-header {
      margin-block-start: 2rem;
    }
  `,
})
export class UnavailablePage {
  private readonly document = inject(DOCUMENT);

  protected reload(): void {
    this.document.location.reload();
  }
}
