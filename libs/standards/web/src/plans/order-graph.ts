import { Component, computed, input } from '@angular/core';
import type { AssessmentPlan } from '@assay/standards/domain';
import { methodName } from '../words/method-words';
import { orderLayout } from './order-layout';

/** The order of the methods as a drawing, and the same in sentences. */
@Component({
  selector: 'assay-order-graph',
  template: `
    @if (plan().methods.length > 0) {
      <div class="both">
        <svg
          [attr.viewBox]="'0 0 ' + layout().width + ' ' + layout().height"
          [style.max-inline-size.px]="layout().width"
          aria-hidden="true"
        >
          <defs>
            <marker id="order-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 8 4 0 8Z" />
            </marker>
          </defs>
          @for (edge of layout().edges; track $index) {
            <path class="edge" [attr.d]="edge.path" [class.submitted]="edge.when === 'submitted'" marker-end="url(#order-tip)" />
            <text class="when" [attr.x]="edge.x" [attr.y]="edge.y">{{ edge.when }}</text>
          }
          @for (node of layout().nodes; track node.method) {
            <rect [attr.x]="node.x" [attr.y]="node.y" [attr.width]="node.width" [attr.height]="node.height" rx="8" />
            <text class="name" [attr.x]="node.x + node.width / 2" [attr.y]="node.y + node.height / 2 + 5">
              {{ name(node.method) }}
            </text>
          }
        </svg>
        <ul aria-label="Order of the methods">
          @for (sentence of sentences(); track $index) {
            <li>{{ sentence }}</li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './order-graph.scss',
})
export class OrderGraph {
  readonly plan = input.required<AssessmentPlan>();
  protected readonly layout = computed(() => orderLayout(this.plan()));
  protected readonly sentences = computed(() => {
    const { methods, order } = this.plan();
    return methods.map(({ method }) => {
      const after = order
        .filter(({ value }) => value.method === method)
        .map(({ value }) => `${methodName(value.after).toLowerCase()} is ${value.when}`);
      return after.length === 0
        ? `${methodName(method)}: any time inside the window.`
        : `${methodName(method)}: only after ${after.join(' and ')}.`;
    });
  });
  protected readonly name = methodName;
}
