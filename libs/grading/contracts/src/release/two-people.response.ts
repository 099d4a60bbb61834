import { FlagField, InstantField, TextField } from '@assay/platform/contracts';

/** What one person prepared and another decides: who and when. */
export abstract class TwoPeopleResponse {
  @TextField({ max: 200 })
  preparedByName!: string;

  @InstantField()
  preparedAt!: string;

  @InstantField({ nullable: true })
  wantedAt!: string | null;

  @TextField({ max: 200, nullable: true })
  decidedByName!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @FlagField({ description: 'The caller prepared it: somebody else approves it.' })
  own!: boolean;
}
