import { Component, computed, input } from '@angular/core';

/** One line of a chart; null where there is no value. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const width = 640;
const height = 200;
const margin = { left: 40, right: 12, top: 12, bottom: 28 };

/** A few lines over the same steps. Its twin in a table stands beside it: for a screen reader it is one named picture. */
@Component({
  selector: 'assay-line-chart',
  template: `
    <figure>
      <svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="label() + '. The same numbers are in the table.'">
        @for (tick of ticks(); track tick.value) {
          <line class="grid" [attr.x1]="margin.left" [attr.x2]="width - margin.right" [attr.y1]="tick.y" [attr.y2]="tick.y" />
          <text class="tick" [attr.x]="margin.left - 6" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.value }}</text>
        }
        @for (step of labels(); track step.text) {
          <text class="tick" [attr.x]="step.x" [attr.y]="height - 8" [attr.text-anchor]="step.anchor">{{ step.text }}</text>
        }
        @for (line of drawn(); track line.name; let index = $index) {
          <path [class]="'line line-' + index" [attr.d]="line.path" />
          @for (dot of line.dots; track dot.x) {
            <circle [class]="'dot line-' + index" [attr.cx]="dot.x" [attr.cy]="dot.y" r="3.5" />
          }
        }
      </svg>
      <figcaption>
        @for (line of lines(); track line.name; let index = $index) {
          <span
            ><svg viewBox="0 0 20 8" aria-hidden="true"><path [class]="'line line-' + index" d="M0 4H20" /></svg>{{ line.name }}</span
          >
        }
      </figcaption>
    </figure>
  `,
  styleUrl: './line-chart.scss',
})
export class LineChart {
  readonly label = input.required<string>();
  readonly steps = input.required<readonly string[]>();
  readonly lines = input.required<readonly ChartLine[]>();

  protected readonly width = width;
  protected readonly height = height;
  protected readonly margin = margin;

  private readonly top = computed(() => niceTop(Math.max(1, ...this.lines().flatMap(({ values }) => values.map((value) => value ?? 0)))));
  protected readonly ticks = computed(() =>
    [0, 0.25, 0.5, 0.75, 1].map((part) => ({ value: round(part * this.top()), y: this.y(part * this.top()) })),
  );
  protected readonly labels = computed(() => {
    const every = Math.ceil(this.steps().length / 8);
    const last = this.steps().length - 1;
    // The last word ends at its dot: beyond it the picture ends.
    return this.steps().flatMap((text, index) =>
      index % every === 0 ? [{ text, x: this.x(index), anchor: index > 0 && index === last ? 'end' : 'middle' }] : [],
    );
  });
  protected readonly drawn = computed(() =>
    this.lines().map(({ name, values }) => {
      const dots = values.flatMap((value, index) => (value === null ? [] : [{ x: this.x(index), y: this.y(value) }]));
      return { name, dots, path: dots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') };
    }),
  );

  private x(index: number): number {
    const room = width - margin.left - margin.right;
    return margin.left + (this.steps().length < 2 ? room / 2 : (index * room) / (this.steps().length - 1));
  }

  private y(value: number): number {
    return height - margin.bottom - (value / this.top()) * (height - margin.top - margin.bottom);
  }
}

/** The next of 1, 2, 4, 10, 20, 40, … that is not below `value`: its quarters read well. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 10].map((step) => step * power).find((top) => top >= value) ?? 10 * power;
}

const round = (value: number) => Math.round(value * 100) / 100;
