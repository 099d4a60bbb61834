import { Component } from '@angular/core';

/** What happened and what comes, in order: `<ol assayTimeline><li assayTimelineItem …>`. */
@Component({
  selector: 'ol[assayTimeline]',
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class Timeline {}
