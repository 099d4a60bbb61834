import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { ProblemError } from '@assay/platform/ui';
import { catchError, throwError } from 'rxjs';
import { readProblem } from './read-problem';
import { Session } from './session';

/** Turns every failed answer into a `ProblemError`; one that says "signed out" also ends the session here. */
export const problems: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  return next(request).pipe(
    catchError((failure: unknown) => {
      if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
      const problem = readProblem(failure);
      if (problem.code === 'unauthenticated') session.end();
      return throwError(() => new ProblemError(problem));
    }),
  );
};
