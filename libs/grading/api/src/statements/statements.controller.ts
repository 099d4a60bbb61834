import { StatementValidityResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, Public, RequirePermission, Throttle } from '@assay/platform/api';
import { Controller, Get, Header, Param, ParseUUIDPipe, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Request } from 'express';
import { StatementQueries } from './statement-queries';

/** How often one address may ask whether codes hold; a code has a hundred bits, so nobody finds one by trying. */
const checkLimit = { hits: 60, windowSeconds: 600 };

@Controller()
export class StatementsController {
  constructor(
    private readonly queries: StatementQueries,
    private readonly throttle: Throttle,
  ) {}

  @Get('my/outcome/:resultId/statement')
  @RequirePermission(Permission.ReadOwnOutcome)
  @Header('Content-Disposition', 'attachment; filename="statement-of-results.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The statement of a released result of the apprentice who asks, as a tagged PDF.' })
  async mine(@CurrentActor() actor: Actor, @Param('resultId', ParseUUIDPipe) resultId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.document(actor, resultId), { type: 'application/pdf' });
  }

  @Get('results/:resultId/statement')
  @RequirePermission(Permission.ReadResults)
  @Header('Content-Disposition', 'attachment; filename="statement-of-results.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The statement of a released result, as a tagged PDF.' })
  async ofResult(@CurrentActor() actor: Actor, @Param('resultId', ParseUUIDPipe) resultId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.document(actor, resultId), { type: 'application/pdf' });
  }

  @Get('statements/:code/validity')
  @Public('Whoever is shown a statement can check it without an account; the answer is yes or no.')
  @ApiOkResponse({ type: StatementValidityResponse })
  async validity(@Param('code') code: string, @Req() request: Request): Promise<StatementValidityResponse> {
    await this.throttle.hit([`statement/${request.ip ?? ''}`], checkLimit);
    return this.queries.validity(code);
  }
}
