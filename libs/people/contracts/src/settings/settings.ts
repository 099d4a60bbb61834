import { SettingKey, settingReason, SettingScope, SettingUnit } from '@assay/people/domain';
import {
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';

const most = 1_000_000;

/** `POST /api/settings/:key/decisions`, with the `version` that was read as If-Match. */
export class DecideSettingRequest {
  @WholeNumberField({ min: 0, max: most })
  readonly amount!: number;

  @ChoiceField(SettingUnit)
  readonly unit!: SettingUnit;

  @TextField({ min: 0, max: 100, optional: true, description: 'E.g. `method:observation`; empty for everything.' })
  readonly appliesTo?: string;

  @LocalDateField({ description: 'The first day on which it holds; not in the past.' })
  readonly effectiveFrom!: string;

  @TextField({ ...settingReason })
  readonly reason!: string;
}

export class SettingDecisionResponse {
  @IdField()
  readonly id!: string;

  @TextField({ min: 0, max: 100 })
  readonly appliesTo!: string;

  @LocalDateField()
  readonly effectiveFrom!: string;

  @WholeNumberField({ min: 0, max: most })
  readonly amount!: number;

  @ChoiceField(SettingUnit)
  readonly unit!: SettingUnit;

  @TextField({ max: 500 })
  readonly reason!: string;

  @TextField({ max: 200 })
  readonly setBy!: string;

  @InstantField()
  readonly setAt!: string;
}

export class SettingValueResponse {
  @WholeNumberField({ min: 0, max: most })
  readonly amount!: number;

  @ChoiceField(SettingUnit)
  readonly unit!: SettingUnit;
}

export class SettingResponse {
  @ChoiceField(SettingKey)
  readonly key!: SettingKey;

  @ChoicesField(SettingUnit)
  readonly units!: readonly SettingUnit[];

  @WholeNumberField({ min: 0, max: most })
  readonly min!: number;

  @WholeNumberField({ min: 0, max: most })
  readonly max!: number;

  @ChoicesField(SettingScope, { description: 'What it may be narrowed to.' })
  readonly scopes!: readonly SettingScope[];

  @ObjectField(() => SettingValueResponse, { description: 'What holds today for everything.' })
  readonly today!: SettingValueResponse;

  @ListField(() => SettingDecisionResponse, { description: 'Everything that was decided, the latest day first.' })
  readonly decisions!: readonly SettingDecisionResponse[];

  @WholeNumberField({ min: 0, max: most, description: 'How many decisions there are.' })
  readonly version!: number;
}

/** `GET /api/settings`. */
export class SettingsResponse {
  @ListField(() => SettingResponse)
  readonly settings!: readonly SettingResponse[];
}
