import { passwordLength } from '@assay/people/domain';
import { EmailField, TextField, VerbatimField } from '@assay/platform/contracts';

/** `POST /api/sign-in`. */
export class SignInRequest {
  @TextField({ max: 40, description: "The organisation's short code." })
  readonly organisation!: string;

  @EmailField()
  readonly email!: string;

  @VerbatimField({ max: passwordLength.max })
  readonly password!: string;
}
