import { randomUUID } from 'node:crypto';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { TestApplication } from '@assay/platform/testing';
import { FilePurpose } from '@assay/platform/util';
import type { Actor } from '../../access/actor';
import { CurrentActor } from '../../access/current-actor';
import { RequirePermission } from '../../access/route-declarations';
import { StoredFiles } from '../stored-files';
import { PartWanted, type WantedPart } from '../wanted-part';

const owner = { purpose: FilePurpose.GatewayEvidence, ownerId: randomUUID() };

/** Lets everybody with an account read what the owner has, except apprentices. */
@Controller('owned')
class OwnedController {
  constructor(private readonly files: StoredFiles) {}

  @Get(':id')
  @RequirePermission('account.use')
  one(@CurrentActor() actor: Actor, @Param('id') id: string, @PartWanted() wanted: WantedPart) {
    return this.files.serve(actor, id, () => Promise.resolve(actor.roles.includes('apprentice') ? null : owner), wanted);
  }
}

@Module({ controllers: [OwnedController] })
export class OwnedModule {}

/** Gives uploads of `by` to the owner; returns the ids under which the owner has them. */
export const attachToOwner = (test: TestApplication, by: Actor, ids: string[]): Promise<string[]> =>
  new Transactions(test.source).run(by, (manager) => test.app.get(StoredFiles).attach(manager, by, owner, ids));
