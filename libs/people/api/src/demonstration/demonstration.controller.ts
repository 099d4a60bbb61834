import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { postgresCodeOf } from '@assay/database';
import { MoveClockRequest, MoveClockResponse } from '@assay/people/contracts';
import { conflict, notFound, PlatformSettings, Public } from '@assay/platform/api';
import { Demonstration } from './demonstration';
import { DemonstrationClock } from './demonstration-clock';

@Controller('demonstration')
@Public('Exists in demonstration mode only, where everything is invented.')
export class DemonstrationController {
  constructor(
    private readonly clock: DemonstrationClock,
    private readonly demonstration: Demonstration,
    private readonly settings: PlatformSettings,
  ) {}

  @Post('clock')
  @HttpCode(200)
  @ApiOkResponse({ type: MoveClockResponse })
  async move(@Body() request: MoveClockRequest): Promise<MoveClockResponse> {
    if (!this.settings.demonstration) throw notFound();
    try {
      await this.clock.advance(request.days);
    } catch (error) {
      if (postgresCodeOf(error) === '23514') throw conflict('demonstration-too-far-ahead');
      throw error;
    }
    return { today: this.demonstration.today() };
  }
}
