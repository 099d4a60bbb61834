import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { invalid, type FieldProblem } from './problem.exception';

/** Refuses unknown fields and wrong values, and says for each which and why. Never echoes the value. */
export const validationPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  validationError: { target: false, value: false },
  exceptionFactory: (errors) => invalid(errors.flatMap((error) => problemsOf(error, ''))),
});

function problemsOf(error: ValidationError, parent: string): FieldProblem[] {
  const field = pathOf(error.property, parent);
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({ field, code, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

function pathOf(property: string, parent: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent ? `${parent}.${property}` : property;
}
