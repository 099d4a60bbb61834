import type { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { newIntention } from './api-client';

const safe = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Marks every request as the application's own, and every change with the key of its intention. The service worker
 * keeps the application's own files and leaves the API alone.
 */
export const apiHeaders: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'X-Assay-Request': '1', 'ngsw-bypass': '1', ...intentionOf(request) } }));

function intentionOf(request: HttpRequest<unknown>): Record<string, string> {
  if (safe.includes(request.method) || request.headers.has('Idempotency-Key')) return {};
  return { 'Idempotency-Key': newIntention() };
}
