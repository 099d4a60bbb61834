import { Inject, Injectable } from '@nestjs/common';
import type { DemonstrationAccount, DemonstrationResponse } from '@assay/people/contracts';
import { PlatformSettings } from '@assay/platform/api';
import { dateIn } from '@assay/platform/util';
import { DemonstrationClock } from './demonstration-clock';

/** The accounts that the sign-in page offers in demonstration mode. */
export const DEMONSTRATION_ACCOUNTS = Symbol('demonstration accounts');

/** What the pages show of the demonstration; nothing where the product is used for real. */
@Injectable()
export class Demonstration {
  constructor(
    private readonly clock: DemonstrationClock,
    private readonly settings: PlatformSettings,
    @Inject(DEMONSTRATION_ACCOUNTS) private readonly accounts: readonly DemonstrationAccount[],
  ) {}

  /** Null outside demonstration mode. */
  shown(): DemonstrationResponse | null {
    return this.settings.demonstration ? { today: this.today(), accounts: this.accounts } : null;
  }

  today(): string {
    return dateIn('Europe/London', this.clock.now().getTime());
  }
}
