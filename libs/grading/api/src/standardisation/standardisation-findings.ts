import type { AgreementResponse, ReasonedLevelResponse, StandardisationFindingsResponse } from '@assay/grading/contracts';
import { type Agreement, agreementWith, sheetAgreement } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import type { Sheet } from './standardisation-sheets';

interface Found {
  readonly actor: Actor;
  /** Whether the caller leads standardisation and so sees names. */
  readonly leads: boolean;
  readonly criteria: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly agreed: readonly ReasonedLevelResponse[] | null;
}

/** What everybody chose, and how far they agree. */
export function findingsOf({ actor, leads, criteria, sheets, agreed }: Found): StandardisationFindingsResponse {
  const { criteria: byCriterion, overall } = sheetAgreement(criteria, sheets);
  return {
    marks: sheets.map((sheet, index) => ({
      marker: leads ? sheet.marker : `Marker ${index + 1}`,
      own: sheet.accountId === actor.accountId,
      levels: [...sheet.levels],
      withAgreed: agreed ? shown(agreementWith(agreed, sheet)) : null,
    })),
    criteria: [...byCriterion],
    overall: shown(overall),
    agreed: agreed ? [...agreed] : null,
  };
}

function shown(agreement: Agreement | null): AgreementResponse | null {
  if (!agreement) return null;
  const { observed, kappa, interval, items } = agreement;
  return { observed, kappa, low: interval?.low ?? null, high: interval?.high ?? null, items };
}
