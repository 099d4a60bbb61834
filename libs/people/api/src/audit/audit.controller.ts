import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AuditQuery, AuditResponse } from '@assay/people/contracts';
import { Permission } from '@assay/people/domain';
import { CurrentActor, RequirePermission, type Actor } from '@assay/platform/api';
import { AuditQueries } from './audit-queries';

@Controller('audit')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  @RequirePermission(Permission.ReadAudit)
  @ApiOkResponse({ type: AuditResponse })
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditResponse> {
    return this.queries.list(actor, query.before ?? null);
  }
}
