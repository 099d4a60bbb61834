import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  AccountsResponse,
  ApprenticesQuery,
  ApprenticesResponse,
  AssessorsResponse,
  CreateAccountRequest,
  NamedThingsResponse,
  RegisterApprenticeRequest,
} from '@assay/people/contracts';
import { Permission } from '@assay/people/domain';
import { CurrentActor, RequirePermission, type Actor } from '@assay/platform/api';
import { CreateAccount } from '../accounts/create-account';
import { RegisterApprentice } from '../apprentices/register-apprentice';
import { DirectoryQueries } from './directory-queries';

@Controller()
export class DirectoryController {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly createAccount: CreateAccount,
    private readonly registerApprentice: RegisterApprentice,
  ) {}

  @Get('accounts')
  @RequirePermission(Permission.ManagePeople)
  @ApiOkResponse({ type: AccountsResponse })
  accounts(@CurrentActor() actor: Actor): Promise<AccountsResponse> {
    return this.queries.accounts(actor);
  }

  @Post('accounts')
  @RequirePermission(Permission.ManagePeople)
  addAccount(@CurrentActor() actor: Actor, @Body() request: CreateAccountRequest): Promise<{ id: string }> {
    return this.createAccount.run(actor, request);
  }

  @Get('apprentices')
  @RequirePermission(Permission.ReadApprentices)
  @ApiOkResponse({ type: ApprenticesResponse })
  apprentices(@CurrentActor() actor: Actor, @Query() query: ApprenticesQuery): Promise<ApprenticesResponse> {
    return this.queries.apprentices(actor, query);
  }

  @Post('apprentices')
  @RequirePermission(Permission.RegisterApprentice)
  register(@CurrentActor() actor: Actor, @Body() request: RegisterApprenticeRequest): Promise<{ id: string }> {
    return this.registerApprentice.run(actor, request);
  }

  @Get('assessors')
  @RequirePermission(Permission.ReadPeople)
  @ApiOkResponse({ type: AssessorsResponse })
  assessors(@CurrentActor() actor: Actor): Promise<AssessorsResponse> {
    return this.queries.assessors(actor);
  }

  @Get('employers')
  @RequirePermission(Permission.ReadPeople)
  @ApiOkResponse({ type: NamedThingsResponse })
  employers(@CurrentActor() actor: Actor): Promise<NamedThingsResponse> {
    return this.queries.employers(actor);
  }

  @Get('training-providers')
  @RequirePermission(Permission.ReadPeople)
  @ApiOkResponse({ type: NamedThingsResponse })
  trainingProviders(@CurrentActor() actor: Actor): Promise<NamedThingsResponse> {
    return this.queries.trainingProviders(actor);
  }
}
