import { Component, ViewEncapsulation } from '@angular/core';

/** Facts about one thing: `<dl assayDefinitions><div><dt>Employer</dt><dd>…</dd></div></dl>`. */
@Component({
  // An attribute, because a `dl` may hold nothing but its own groups.
  selector: 'dl[assayDefinitions]',
  template: `<ng-content />`,
  styleUrl: './definitions.scss',
  encapsulation: ViewEncapsulation.None,
  host: { class: 'assay-definitions' },
})
export class Definitions {}
