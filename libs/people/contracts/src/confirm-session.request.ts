import { passwordLength } from '@assay/people/domain';
import { VerbatimField } from '@assay/platform/contracts';

/** `POST /api/sessions/confirmation`. */
export class ConfirmSessionRequest {
  @VerbatimField({ max: passwordLength.max })
  readonly password!: string;
}
