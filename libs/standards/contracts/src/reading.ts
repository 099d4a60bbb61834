import { DocumentField, TextsField, TextField, VerbatimField } from '@assay/platform/contracts';
import type { OccupationDocument } from '@assay/standards/domain';
import { sourceTextLimit } from '@assay/standards/domain';

/** `POST /api/standards/readings`: reads a page without keeping it. */
export class ReadOccupationRequest {
  @VerbatimField({ max: sourceTextLimit, description: 'Plain text, HTML or JSON of one occupation.' })
  readonly text!: string;
}

/** What was read, each part with its place in the text. A page that cannot be read is refused: `page-unreadable` with `reason`. */
export class OccupationReadingResponse {
  @DocumentField({ description: 'OccupationDocument.' })
  readonly document!: OccupationDocument;

  @TextsField({
    description: 'What the page does not say and an import needs: `title`, `level`, `reference`.',
  })
  readonly missing!: readonly string[];

  @TextField({ max: 60, nullable: true, description: 'The shipped plan for it, e.g. `ST0825 1.1`.' })
  readonly shippedPlan!: string | null;
}
