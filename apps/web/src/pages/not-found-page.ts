import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@assay/platform/ui';

@Component({
  selector: 'assay-not-found-page',
  imports: [PageHeader, RouterLink],
  template: `
    <assay-page-header heading="Page not found" lead="The address may be mistyped, or the page may have been moved." />
    <p><a routerLink="/">Go to your home page</a></p>
  `,
})
export class NotFoundPage {}
