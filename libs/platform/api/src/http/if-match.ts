import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { preconditionRequired } from '../problem/problem.exception';

/** The version the caller read, from `If-Match: "7"`. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  const version = /^"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version === undefined) throw preconditionRequired();
  return Number(version);
});
