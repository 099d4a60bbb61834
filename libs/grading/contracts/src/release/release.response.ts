import { ReleaseStatus } from '@assay/grading/domain';
import { ChoiceField, FlagField, IdField, InstantField, ListField, PageResponse, WholeNumberField } from '@assay/platform/contracts';
import { TwoPeopleResponse } from './two-people.response';
import { ResultSummaryResponse } from './results.response';

/** A batch of results, without them. */
export class ReleaseSummaryResponse extends TwoPeopleResponse {
  @IdField()
  id!: string;

  @ChoiceField(ReleaseStatus)
  status!: ReleaseStatus;

  @InstantField({ nullable: true })
  effectiveAt!: string | null;

  @FlagField({ description: 'By the database’s clock, apprentices can see it.' })
  inEffect!: boolean;

  @WholeNumberField({ min: 1, max: 5000 })
  resultCount!: number;
}

/** `GET /api/releases`, newest first. */
export class ReleasesResponse extends PageResponse {
  @ListField(() => ReleaseSummaryResponse)
  items!: ReleaseSummaryResponse[];
}

/** `GET /api/releases/:releaseId`. */
export class ReleaseResponse extends ReleaseSummaryResponse {
  @ListField(() => ResultSummaryResponse, { max: 5000 })
  results!: ResultSummaryResponse[];
}

/** Answer of every command about a release. */
export class ReleaseStateResponse {
  @IdField()
  id!: string;

  @ChoiceField(ReleaseStatus)
  status!: ReleaseStatus;

  @InstantField({ nullable: true })
  effectiveAt!: string | null;
}
