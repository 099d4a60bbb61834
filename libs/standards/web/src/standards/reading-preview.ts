import { Component, computed, input } from '@angular/core';
import { Callout, counted, Definitions, Panel } from '@assay/platform/ui';
import type { OccupationReadingResponse } from '@assay/standards/contracts';
import { describePlace } from '@assay/standards/domain';

/** What the reader found, with the place of each duty in the source, and whatever it was unsure of. */
@Component({
  selector: 'assay-reading-preview',
  imports: [Callout, Definitions, Panel],
  template: `
    <assay-panel [heading]="'Read: ' + duties()">
      <dl assayDefinitions>
        <div>
          <dt>Reference</dt>
          <dd>{{ document().reference ?? document().standardReference ?? 'Not given' }}</dd>
        </div>
        <div>
          <dt>Title</dt>
          <dd>{{ document().title ?? 'Not given' }}</dd>
        </div>
        <div>
          <dt>Level</dt>
          <dd>{{ document().level ?? 'Not given' }}</dd>
        </div>
        <div>
          <dt>Purpose</dt>
          <dd>{{ document().purpose ?? 'Not given' }}</dd>
        </div>
        <div>
          <dt>KSBs</dt>
          <dd>{{ document().ksbs.length || 'None in this text' }}</dd>
        </div>
        @if (reading().shippedPlan; as plan) {
          <div>
            <dt>Assessment plan</dt>
            <dd>{{ plan }} comes with Assay and can be adopted after the import</dd>
          </div>
        }
      </dl>
      <h3>Duties</h3>
      <ol>
        @for (duty of document().duties; track duty.number) {
          <li>
            {{ duty.text }} <span class="assay-quiet">({{ place(duty.place) }})</span>
          </li>
        }
      </ol>
      @if (document().warnings.length > 0) {
        <h3>{{ warnings() }}</h3>
        <ul>
          @for (warning of document().warnings; track $index) {
            <li>
              {{ warning.message }} <span class="assay-quiet">({{ place(warning.place) }})</span>
            </li>
          }
        </ul>
      } @else {
        <assay-callout tone="ok">Nothing in the text was unclear.</assay-callout>
      }
    </assay-panel>
  `,
  styles: `
    h3 {
      margin-block: 1.25rem 0.5rem;
    }
    ol,
    ul {
      max-inline-size: var(--assay-measure);
      margin: 0 0 1rem;
      padding-inline-start: 1.75rem;
    }
    li + li {
      margin-block-start: 0.375rem;
    }
  `,
})
export class ReadingPreview {
  readonly reading = input.required<OccupationReadingResponse>();
  protected readonly document = computed(() => this.reading().document);
  protected readonly duties = computed(() => counted(this.document().duties.length, 'duty', 'duties'));
  protected readonly warnings = computed(() => counted(this.document().warnings.length, 'thing to look at', 'things to look at'));
  protected readonly place = describePlace;
}
