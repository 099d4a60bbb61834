import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { CaseQueries } from './case-queries';
import type { CaseAssociation, CaseDocument, CaseItem, CasePackage, CaseRubric } from './case-types';

/** 1EdTech CASE 1.1, at the address that it prescribes; its own description says what each answer holds. */
@ApiExcludeController()
@Controller('ims/case/v1p1')
export class CaseController {
  constructor(private readonly queries: CaseQueries) {}

  @Get('CFDocuments')
  @RequirePermission(Permission.ReadStandards)
  documents(@CurrentActor() actor: Actor): Promise<{ readonly CFDocuments: readonly CaseDocument[] }> {
    return this.queries.documents(actor);
  }

  @Get('CFDocuments/:id')
  @RequirePermission(Permission.ReadStandards)
  document(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CaseDocument> {
    return this.queries.document(actor, id);
  }

  @Get('CFPackages/:id')
  @RequirePermission(Permission.ReadStandards)
  package(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CasePackage> {
    return this.queries.package(actor, id);
  }

  @Get('CFItems/:id')
  @RequirePermission(Permission.ReadStandards)
  item(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CaseItem> {
    return this.queries.item(actor, id);
  }

  @Get('CFAssociations/:id')
  @RequirePermission(Permission.ReadStandards)
  association(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CaseAssociation> {
    return this.queries.association(actor, id);
  }

  @Get('CFRubrics/:id')
  @RequirePermission(Permission.ReadStandards)
  rubric(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CaseRubric> {
    return this.queries.rubric(actor, id);
  }
}
