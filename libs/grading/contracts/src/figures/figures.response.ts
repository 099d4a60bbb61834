import {
  ChoiceField,
  DecimalField,
  IdField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { FigureGroup } from '@assay/grading/domain';

const count = { min: 0, max: 1_000_000_000 };

/** A share with its 95 % interval. */
export class ProportionResponse {
  @DecimalField({ min: 0, max: 1 })
  share!: number;

  @DecimalField({ min: 0, max: 1 })
  low!: number;

  @DecimalField({ min: 0, max: 1 })
  high!: number;
}

/** How the marks of one method, standard, provider or assessor came out. */
export class RateResponse {
  @ChoiceField(FigureGroup)
  group!: FigureGroup;

  @TextField({ min: 0, max: 60, description: 'The method, the standard’s reference, or an id.' })
  key!: string;

  @TextField({ min: 0, max: 200, description: 'The name as people know it; the key for methods.' })
  name!: string;

  @WholeNumberField(count)
  marks!: number;

  @ObjectField(() => ProportionResponse, { nullable: true })
  pass!: ProportionResponse | null;

  @ObjectField(() => ProportionResponse, { nullable: true })
  distinction!: ProportionResponse | null;

  @ObjectField(() => ProportionResponse, { nullable: true, description: 'Of first attempts.' })
  firstTimePass!: ProportionResponse | null;

  @WholeNumberField(count)
  resits!: number;
}

/** Median days of those whose result came in one month. */
export class WaitingResponse {
  @TextField({ max: 7, description: 'e.g. 2027-01' })
  month!: string;

  @WholeNumberField(count)
  results!: number;

  @DecimalField({ min: 0, max: 10_000, nullable: true, description: 'From gateway to the first date.' })
  gatewayToDate!: number | null;

  @DecimalField({ min: 0, max: 10_000, nullable: true, description: 'From the first date to the result.' })
  dateToResult!: number | null;
}

/** What quality assurance looked at, and what came of it. */
export class SamplingFiguresResponse {
  @WholeNumberField(count)
  marks!: number;

  @ObjectField(() => ProportionResponse, { nullable: true })
  sampled!: ProportionResponse | null;

  @ObjectField(() => ProportionResponse, { nullable: true, description: 'Of the decided ones.' })
  upheld!: ProportionResponse | null;

  @WholeNumberField(count)
  changed!: number;

  @WholeNumberField(count)
  returned!: number;
}

/** What became of the dates in the period. */
export class BookingFiguresResponse {
  @WholeNumberField(count)
  dates!: number;

  @ObjectField(() => ProportionResponse, { nullable: true })
  noShows!: ProportionResponse | null;

  @ObjectField(() => ProportionResponse, { nullable: true })
  lateCancellations!: ProportionResponse | null;
}

/** What one assessor did. */
export class LoadResponse {
  @IdField()
  assessorId!: string;

  @TextField({ max: 200 })
  name!: string;

  @WholeNumberField(count)
  assessments!: number;

  @DecimalField({ min: 0, max: 1_000_000 })
  hours!: number;
}

/** `GET /api/figures`. */
export class FiguresResponse {
  @LocalDateField()
  from!: string;

  @LocalDateField()
  to!: string;

  @ListField(() => RateResponse, { description: 'All together first, then by method, standard, provider, assessor.' })
  rates!: RateResponse[];

  @ListField(() => WaitingResponse)
  waiting!: WaitingResponse[];

  @ObjectField(() => SamplingFiguresResponse)
  sampling!: SamplingFiguresResponse;

  @ObjectField(() => BookingFiguresResponse)
  bookings!: BookingFiguresResponse;

  @ListField(() => LoadResponse)
  load!: LoadResponse[];
}
