import { Injectable } from '@nestjs/common';
import { ProblemException } from '@assay/platform/api';
import type { OccupationReadingResponse, ReadOccupationRequest } from '@assay/standards/contracts';
import { readOccupation, shippedPlanFor, type OccupationDocument } from '@assay/standards/domain';
import { missingParts } from './missing-parts';

/** Reads a page for preview. Nothing is kept. */
@Injectable()
export class ReadOccupation {
  run({ text }: ReadOccupationRequest): OccupationReadingResponse {
    const document = documentIn(text);
    const plan = shippedPlanFor(document);
    return {
      document,
      missing: missingParts(document),
      shippedPlan: plan && `${plan.reference} ${plan.versionLabel}`,
    };
  }
}

/** The document in the text; 422 `page-unreadable` with the reader's reason where there is none. */
export function documentIn(text: string): OccupationDocument {
  const reading = readOccupation(text);
  if (reading.kind === 'read') return reading.document;
  throw new ProblemException(422, 'page-unreadable', 'The text is not the page of an occupation.', {
    reason: reading.reason,
  });
}
