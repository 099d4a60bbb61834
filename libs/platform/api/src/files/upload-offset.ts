import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { invalid } from '../problem/problem.exception';

/** Where the part begins, in bytes, from `Upload-Offset: 8388608`. */
export const UploadOffset = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const text = context.switchToHttp().getRequest<Request>().header('upload-offset') ?? '';
  if (!/^\d{1,15}$/.test(text))
    throw invalid([{ field: 'Upload-Offset', code: 'whole-number', detail: 'Say at which byte the part begins.' }]);
  return Number(text);
});
