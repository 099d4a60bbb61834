import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { Injector, inject } from '@angular/core';
import { ProblemError } from '@assay/platform/ui';
import { catchError, throwError } from 'rxjs';
import { readProblem } from './read-problem';
import { LostSession } from './lost-session';

/** Turns every failed answer into a `ProblemError`; one that says "signed out" is told as well. */
export const problems: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((failure: unknown) => {
      if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
      const problem = readProblem(failure);
      if (problem.code === 'unauthenticated') injector.get(LostSession).tell();
      return throwError(() => new ProblemError(problem));
    }),
  );
};
