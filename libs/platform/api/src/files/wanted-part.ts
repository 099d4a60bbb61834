import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type ByteRange, byteRangeOf } from '@assay/platform/util';
import type { Request, Response } from 'express';
import { ProblemException } from '../problem/problem.exception';

/** What of a file the request asks for. Looked at only once it is clear that the file may be read. */
export interface WantedPart {
  /** Null for all of it; tells in the answer what part it is. Refuses with 416 what the file does not have. */
  of(sizeBytes: number): ByteRange | null;
}

/** Lets a route answer `Range`: a player asks for what it plays. We give no validators, so `If-Range` means all of it. */
export const PartWanted = createParamDecorator((_none: unknown, context: ExecutionContext): WantedPart => {
  const http = context.switchToHttp();
  const { headers } = http.getRequest<Request>();
  const response = http.getResponse<Response>();
  return {
    of(sizeBytes) {
      response.setHeader('Accept-Ranges', 'bytes');
      const range = headers['if-range'] === undefined ? byteRangeOf(headers.range, sizeBytes) : null;
      if (range === 'none') throw new ProblemException(416, 'no-such-part', 'The file has no such part.', { sizeBytes });
      if (range) response.status(206).setHeader('Content-Range', `bytes ${range.start}-${range.end}/${sizeBytes}`);
      return range;
    },
  };
});
