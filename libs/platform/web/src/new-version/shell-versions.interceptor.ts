import { HttpErrorResponse, type HttpHeaders, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { NewVersion } from './new-version';

/** Each answer names the pages that the server has now. */
export const shellVersions: HttpInterceptorFn = (request, next) => {
  const newVersion = inject(NewVersion);
  const hear = (headers: HttpHeaders, hasFailed: boolean) => newVersion.hear(headers.get('X-Assay-Shell'), hasFailed);
  return next(request).pipe(
    tap({
      next: (event) => event instanceof HttpResponse && hear(event.headers, false),
      error: (failure: unknown) => failure instanceof HttpErrorResponse && hear(failure.headers, true),
    }),
  );
};
