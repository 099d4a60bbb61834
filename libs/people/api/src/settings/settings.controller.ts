import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { DecideSettingRequest, SettingResponse, SettingsResponse } from '@assay/people/contracts';
import { Permission } from '@assay/people/domain';
import { CurrentActor, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import { DecideSetting } from './decide-setting';
import { SettingQueries } from './setting-queries';

@Controller('settings')
export class SettingsController {
  constructor(
    private readonly queries: SettingQueries,
    private readonly decideSetting: DecideSetting,
  ) {}

  @Get()
  @RequirePermission(Permission.ManageSettings)
  @ApiOkResponse({ type: SettingsResponse })
  list(@CurrentActor() actor: Actor): Promise<SettingsResponse> {
    return this.queries.list(actor);
  }

  @Post(':key/decisions')
  @RequirePermission(Permission.ManageSettings)
  @ApiCreatedResponse({ type: SettingResponse })
  decide(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Body() request: DecideSettingRequest,
  ): Promise<SettingResponse> {
    return this.decideSetting.run(actor, key, version, request);
  }
}
