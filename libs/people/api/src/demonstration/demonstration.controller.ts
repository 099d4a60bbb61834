import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { DemonstrationResponse, MoveClockRequest, MoveClockResponse, type DemonstrationAccount } from '@assay/people/contracts';
import { postgresCodeOf } from '@assay/database';
import { conflict, notFound, PlatformSettings, Public } from '@assay/platform/api';
import { dateIn } from '@assay/platform/util';
import { DemonstrationClock } from './demonstration-clock';

/** The accounts that the sign-in page offers in demonstration mode. */
export const DEMONSTRATION_ACCOUNTS = Symbol('demonstration accounts');

@Controller('demonstration')
@Public('Exists in demonstration mode only, where everything is invented.')
export class DemonstrationController {
  constructor(
    private readonly clock: DemonstrationClock,
    private readonly settings: PlatformSettings,
    @Inject(DEMONSTRATION_ACCOUNTS) private readonly accounts: readonly DemonstrationAccount[],
  ) {}

  @Get()
  @ApiOkResponse({ type: DemonstrationResponse })
  show(): DemonstrationResponse {
    this.refuseElsewhere();
    return { today: this.today(), accounts: this.accounts };
  }

  @Post('clock')
  @HttpCode(200)
  @ApiOkResponse({ type: MoveClockResponse })
  async move(@Body() request: MoveClockRequest): Promise<MoveClockResponse> {
    this.refuseElsewhere();
    try {
      await this.clock.advance(request.days);
    } catch (error) {
      if (postgresCodeOf(error) === '23514') throw conflict('demonstration-too-far-ahead');
      throw error;
    }
    return { today: this.today() };
  }

  private refuseElsewhere(): void {
    if (!this.settings.demonstration) throw notFound();
  }

  private today(): string {
    return dateIn('Europe/London', this.clock.now().getTime());
  }
}
