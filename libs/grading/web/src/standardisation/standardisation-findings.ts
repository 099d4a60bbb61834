import { Component, computed, input } from '@angular/core';
import type { AgreementResponse, EvidencedCriterionResponse, StandardisationFindingsResponse } from '@assay/grading/contracts';
import { Callout, DataTable, GradeBadge, IntervalBar, Panel } from '@assay/platform/ui';
import { agreementWords, kappaWords, percentWords } from '../words/agreement-words';
import { gradeWords } from '../words/grade-words';

/** What everybody chose, criterion by criterion, and how far they agree. */
@Component({
  selector: 'assay-standardisation-findings',
  imports: [Callout, DataTable, GradeBadge, IntervalBar, Panel],
  templateUrl: './standardisation-findings.html',
  styles: `
    .reasons {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    .none {
      color: var(--assay-text-quiet);
    }
  `,
})
export class StandardisationFindings {
  readonly criteria = input.required<readonly EvidencedCriterionResponse[]>();
  readonly scale = input.required<readonly string[]>();
  readonly findings = input.required<StandardisationFindingsResponse>();

  protected readonly words = gradeWords;
  protected readonly agreement = agreementWords;
  protected readonly percent = percentWords;
  protected readonly rows = computed(() =>
    this.criteria().map((criterion) => {
      const { id, position, title } = criterion;
      const found = this.findings().criteria.find(({ criterionId }) => criterionId === id);
      const agreed = this.findings().agreed?.find(({ criterionId }) => criterionId === id) ?? null;
      const chosen = this.scale().map((grade) => (found?.chosen as Record<string, number> | undefined)?.[grade] ?? 0);
      return { id, position, title, chosen, observed: found?.observed ?? null, agreed, reasons: this.reasonsFor(id) };
    }),
  );

  protected readonly explained = computed(() => this.rows().filter(({ reasons }) => reasons.length > 0));

  protected beyondChance(agreement: AgreementResponse | null): string {
    return agreement === null || agreement.kappa === null ? 'One level only' : kappaWords(agreement.kappa);
  }

  private reasonsFor(id: string): { marker: string; grade: string; why: string }[] {
    return this.findings().marks.flatMap(({ marker, own, levels }) =>
      levels
        .filter(({ criterionId, why }) => criterionId === id && why !== '')
        .map(({ grade, why }) => ({ marker: own ? 'You' : marker, grade, why })),
    );
  }
}
