import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@assay/platform/ui';

@Component({
  selector: 'assay-not-allowed-page',
  imports: [PageHeader, RouterLink],
  template: `
    <assay-page-header
      heading="This page is not for your role"
      lead="If you think it should be, ask an administrator of your organisation to look at your roles."
    />
    <p><a routerLink="/">Go to your home page</a></p>
  `,
})
export class NotAllowedPage {}
