import { IdsField, InstantField } from '@assay/platform/contracts';

/** `POST /api/releases`. */
export class PrepareReleaseRequest {
  @IdsField({ max: 5000 })
  resultIds!: string[];

  @InstantField({
    optional: true,
    description: 'When it shall take effect; as soon as it is approved if left out.',
  })
  wantedAt?: string;
}
