import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { Injector, inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { readProblem } from '../read-problem';
import { ConfirmIdentity } from './confirm-identity';

/** A step of consequence waits until the person has shown who they are, and is then sent again as it was. */
export const freshFactor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((failure: unknown) => {
      const isAsked = failure instanceof HttpErrorResponse && readProblem(failure).code === 'fresh-factor-required';
      if (!isAsked) return throwError(() => failure);
      return from(injector.get(ConfirmIdentity).ask()).pipe(
        switchMap((confirmed) => (confirmed ? next(request) : throwError(() => failure))),
      );
    }),
  );
};
