import type { HttpErrorResponse } from '@angular/common/http';
import type { FieldProblem, Problem } from '@assay/platform/ui';

/** Reads `application/problem+json`; an answer of another kind becomes `internal`, none at all `offline`. */
export function readProblem(response: HttpErrorResponse): Problem {
  if (response.status === 0) return { status: 0, code: 'offline', errors: [], facts: {} };
  const body = isRecord(response.error) ? response.error : {};
  const { type: _type, status: _status, code, title: _title, requestId, errors, ...facts } = body;
  return {
    status: response.status,
    code: typeof code === 'string' ? code : 'internal',
    ...(typeof requestId === 'string' ? { requestId } : {}),
    errors: Array.isArray(errors) ? errors.filter(isFieldProblem) : [],
    facts,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['code'] === 'string';
}
