import { ObjectField } from '@assay/platform/contracts';
import { DemonstrationResponse } from './demonstration.response';
import { Me } from './me.response';

/** `GET /api/session`: what a page must know before it shows anything. */
export class SessionResponse {
  @ObjectField(() => Me, { nullable: true, description: 'Null where nobody is signed in.' })
  readonly me!: Me | null;

  @ObjectField(() => DemonstrationResponse, { nullable: true, description: 'Null anywhere but in a demonstration.' })
  readonly demonstration!: DemonstrationResponse | null;
}
