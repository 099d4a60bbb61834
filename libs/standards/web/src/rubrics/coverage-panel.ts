import { Component, computed, input } from '@angular/core';
import { counted } from '@assay/platform/ui';
import type { RubricResponse } from '@assay/standards/contracts';
import { type CoveringCriterion, rubricCoverage, sharesOf } from '@assay/standards/domain';

/** What the rubric covers of its standard, as it is being written. */
@Component({
  selector: 'assay-coverage-panel',
  template: `
    <h2>Coverage</h2>
    <dl>
      <div>
        <dt>Duties</dt>
        <dd>{{ duties() }}</dd>
      </div>
      <div>
        <dt>Elements</dt>
        <dd>{{ elements() }}</dd>
      </div>
      <div>
        <dt>KSBs</dt>
        <dd>{{ ksbs() }}</dd>
      </div>
      <div>
        <dt>Observation</dt>
        <dd>{{ inCriteria(coverage().methods.observation) }}</dd>
      </div>
      <div>
        <dt>Discussion</dt>
        <dd>{{ inCriteria(coverage().methods['professional-discussion']) }}</dd>
      </div>
    </dl>
  `,
  styles: `
    h2 {
      margin-block-end: 0.375rem;
      font-size: 1rem;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.25rem 1rem;
      margin: 0;
      font-size: 0.9375rem;
    }
    div {
      display: contents;
    }
    dt {
      color: var(--assay-text-quiet);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CoveragePanel {
  readonly rubric = input.required<RubricResponse>();
  /** The criteria as they are being written. */
  readonly criteria = input.required<readonly CoveringCriterion[]>();

  protected readonly coverage = computed(() => {
    const { coverage, ksbKeys } = this.rubric();
    const held = this.criteria().flatMap((criterion) => sharesOf(criterion).map(({ duty }) => duty));
    const numbers = new Set([...held, ...coverage.duties.missing]);
    return rubricCoverage(this.criteria(), {
      duties: [...numbers].map((number) => ({ number })),
      ksbs: ksbKeys.map((key) => ({ key })),
    });
  });
  protected readonly duties = computed(() => told(this.coverage().duties));
  protected readonly ksbs = computed(() => told(this.coverage().ksbs));
  protected readonly elements = computed(() => {
    const { covered, missing } = this.coverage().elements;
    return missing.length === 0 ? `All ${covered} covered` : `${covered} covered, ${missing.length} not`;
  });
  protected readonly inCriteria = (count: number) => counted(count, 'criterion', 'criteria');
}

function told({ covered, missing }: { readonly covered: number; readonly missing: readonly (string | number)[] }): string {
  if (covered + missing.length === 0) return 'None in this standard';
  return missing.length === 0 ? `All ${covered} covered` : `${covered} covered, not ${missing.join(', ')}`;
}
