import {
  ChoiceField,
  ChoicesField,
  DecimalField,
  DocumentField,
  FlagField,
  IdField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import type { CriterionAgreement } from '@assay/grading/domain';
import { RubricGrade } from '@assay/standards/domain';
import { EvidencedCriterionResponse } from '../moderation/blind-sheet.response';

/** A level for one criterion, with the reason. */
export class ReasonedLevelResponse {
  @IdField()
  criterionId!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ min: 0, max: 1000 })
  why!: string;
}

/** Agreement beyond chance. */
export class AgreementResponse {
  @DecimalField({ min: 0, max: 1, description: 'Share of pairs that agree.' })
  observed!: number;

  @DecimalField({ min: -1, max: 1, nullable: true, description: 'Null where one level only was ever chosen.' })
  kappa!: number | null;

  @DecimalField({ min: -1, max: 1, nullable: true, description: 'Lower end of the 95 % interval.' })
  low!: number | null;

  @DecimalField({ min: -1, max: 1, nullable: true, description: 'Upper end of the 95 % interval.' })
  high!: number | null;

  @WholeNumberField({ min: 0, max: 10_000, description: 'Criteria that it is computed from.' })
  items!: number;
}

/** What one person chose. */
export class StandardisationMarkResponse {
  @TextField({ max: 200, description: 'The name where the caller leads standardisation, else “Marker 1”.' })
  marker!: string;

  @FlagField({ description: 'The caller’s own.' })
  own!: boolean;

  @ListField(() => ReasonedLevelResponse)
  levels!: ReasonedLevelResponse[];

  @ObjectField(() => AgreementResponse, { nullable: true, description: 'With the agreed levels (Cohen’s kappa), once they are agreed.' })
  withAgreed!: AgreementResponse | null;
}

/** What everybody chose; only for those who have marked, or lead. */
export class StandardisationFindingsResponse {
  @ListField(() => StandardisationMarkResponse)
  marks!: StandardisationMarkResponse[];

  @DocumentField({ description: 'By criterion: how many chose each level, and the share of pairs that agree.' })
  criteria!: CriterionAgreement[];

  @ObjectField(() => AgreementResponse, { nullable: true, description: 'Of everybody (Fleiss’ kappa).' })
  overall!: AgreementResponse | null;

  @ListField(() => ReasonedLevelResponse, { nullable: true, description: 'The levels agreed at the close.' })
  agreed!: ReasonedLevelResponse[] | null;
}

/** `GET /api/standardisations/:id`. */
export class StandardisationResponse {
  @IdField()
  id!: string;

  @TextField({ max: 120 })
  title!: string;

  @TextField({ min: 0, max: 2000 })
  guidance!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @TextField({ max: 200 })
  methodName!: string;

  @LocalDateField()
  closesOn!: string;

  @ChoicesField(RubricGrade, { description: 'The method’s grades, lowest first.' })
  scale!: RubricGrade[];

  @ListField(() => EvidencedCriterionResponse)
  criteria!: EvidencedCriterionResponse[];

  @FlagField({ description: 'The caller may mark now.' })
  mayMark!: boolean;

  @FlagField({ description: 'The caller may agree the levels and close it now.' })
  mayClose!: boolean;

  @ObjectField(() => StandardisationFindingsResponse, { nullable: true, description: 'Null while the caller has yet to mark.' })
  findings!: StandardisationFindingsResponse | null;
}
