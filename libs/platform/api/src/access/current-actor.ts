import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from './actor';
import { unauthenticated } from '../problem/problem.exception';

export interface RequestWithActor extends Request {
  actor?: Actor;
}

/** The person who asks. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw unauthenticated();
  return actor;
});
