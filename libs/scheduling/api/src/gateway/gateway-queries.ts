import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, pageOf, Transactions } from '@assay/database';
import { notFound, StoredFiles, type Actor, type FileOwner } from '@assay/platform/api';
import type {
  GatewayQueueQuery,
  GatewayQueueResponse,
  GatewayQueueRow,
  GatewayResponse,
  GatewayTaskResponse,
} from '@assay/scheduling/contracts';
import { canMove, FilePurpose } from '@assay/platform/util';
import { gatewayItemTransitions, gatewayLimits, GatewayQueueState, gatewayTask, statusesThatTakeItems } from '@assay/scheduling/domain';
import type { GatewayRequirement, Rule } from '@assay/standards/domain';
import { patternOf } from '../sql/fragments';
import { fileSql, oneSql, queueSql } from './gateway-sql';
import { maySubmit } from './may-submit';

/** Who waits at the gateway, and one gateway with everything that was handed in and said to it. */
@Injectable()
export class GatewayQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: StoredFiles,
  ) {}

  queue(actor: Actor, query: GatewayQueueQuery): Promise<GatewayQueueResponse> {
    const { state = GatewayQueueState.Waiting, search, standard, providerId = null, offset } = query;
    const parameters = [state, patternOf(search), standard || null, providerId];
    return this.transactions.run(actor, async (manager) => {
      const { items, total } = await pageOf<GatewayQueueRow>(manager, queueSql, parameters, offset, gatewayLimits.page);
      return { rows: items, total };
    });
  }

  one(actor: Actor, enrolmentId: string): Promise<GatewayResponse> {
    return this.transactions.run(actor, (manager) => oneGateway(manager, actor, enrolmentId));
  }

  file(actor: Actor, enrolmentId: string, fileId: string): Promise<StreamableFile> {
    const owner: FileOwner = { purpose: FilePurpose.GatewayEvidence, ownerId: enrolmentId };
    return this.files.serve(actor, fileId, async (manager) => ((await firstRow(manager, fileSql, [enrolmentId, fileId])) ? owner : null));
  }
}

type Row = Omit<GatewayResponse, 'items'> & {
  readonly requirements: readonly Rule<GatewayRequirement>[];
  readonly items: readonly Pick<GatewayTaskResponse, 'key' | 'status' | 'submissions'>[];
};

/** The gateway as it stands in the transaction, for the one who asks. */
export async function oneGateway(manager: EntityManager, actor: Actor, enrolmentId: string): Promise<GatewayResponse> {
  const row = await firstRow<Row>(manager, oneSql, [enrolmentId]);
  if (!row) throw notFound();
  const { requirements, items: _items, ...enrolment } = row;
  return { ...enrolment, items: requirements.flatMap(({ value }) => taskOf(actor, row, value)) };
}

function taskOf(actor: Actor, { items, status }: Row, requirement: GatewayRequirement): GatewayTaskResponse[] {
  const item = items.find(({ key }) => key === requirement.key);
  if (!item) return [];
  const task = gatewayTask(requirement);
  const isOpen = statusesThatTakeItems.includes(status) && canMove(gatewayItemTransitions, item.status, 'submitted');
  return [{ ...task, ...item, maySubmit: isOpen && maySubmit(actor, task) }];
}
