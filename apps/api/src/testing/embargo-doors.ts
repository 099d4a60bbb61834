import type { OpenAPIObject } from '@nestjs/swagger';
import type { DeclaredRoute } from '@assay/platform/api';

/** One way in: a route with its parameters filled. `{name}` stands for the id of that name. */
export interface Door {
  readonly route: DeclaredRoute;
  readonly path: string;
  /** What is sent; nothing where something is only read. */
  readonly body?: unknown;
}

interface QueryParameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly type?: string; readonly format?: string; readonly enum?: readonly string[] };
}

export const served = (path: string) => (/^\/(?:health|ims)\b/.test(path) ? path : `/api${path}`);

/**
 * Every GET route the application declares: with each id in the place of its parameters, and with each value of each of
 * its query parameters, as the application's own document describes them.
 */
export function embargoDoors(routes: readonly DeclaredRoute[], document: OpenAPIObject, ids: readonly string[]): Door[] {
  return routes
    .filter(({ method }) => method === 'GET')
    .flatMap((route) => {
      const paths = filledPaths(served(route.path), ids);
      const queries = parametersOf(document, route).flatMap((parameter) =>
        valuesOf(parameter).map((value) => `${parameter.name}=${value}`),
      );
      const [first] = paths;
      return [...paths, ...queries.map((query) => `${first}?${required(route)}${query}`)].map((path) => ({ route, path }));
    });
}

/** What a parameter is named after, where it says so; `id` says nothing, so every id is tried. */
const idOfParameter: Readonly<Record<string, string>> = {
  attemptId: 'observation',
  enrolmentId: 'enrolment',
  markVersionId: 'mark',
  resultId: 'result',
  releaseId: 'release',
  code: 'statement',
};

/** Days and times are filled in, and what is named after something; an `id` is every id there is. */
export function filledPaths(path: string, ids: readonly string[]): string[] {
  const dated = path.replace(':date', '2027-01-11').replace(':time', '09:00');
  const names = [...dated.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  if (names.length === 0) return [dated];
  const tried = names.some((name) => name === 'id') ? ids : ['mark', 'result'];
  const filled = tried.map((id) => dated.replace(/:(\w+)/g, (_, name: string) => `{${idOfParameter[name] ?? id}}`));
  return [...new Set(filled)];
}

function parametersOf(document: OpenAPIObject, route: DeclaredRoute): QueryParameter[] {
  const described = document.paths[served(route.path).replace(/:(\w+)/g, '{$1}')]?.get;
  return ((described?.parameters ?? []) as QueryParameter[]).filter((parameter) => parameter.in === 'query');
}

const idOfName: Readonly<Record<string, string>> = {
  apprenticeId: 'apprentice',
  attemptId: 'observation',
  replacing: 'booking',
};

const words: Readonly<Record<string, readonly string[]>> = {
  search: ['Byron', 'distinction'],
  standard: ['ST0825'],
  from: ['2026-01-01'],
  to: ['2027-12-31'],
  endsBy: ['2028-01-01'],
};

function valuesOf({ name, schema }: QueryParameter): readonly string[] {
  if (schema?.enum) return schema.enum;
  const id = idOfName[name];
  if (id) return [`{${id}}`];
  if (schema?.type === 'boolean') return ['true', 'false'];
  return words[name] ?? ['1'];
}

/** What a route wants besides the parameter that varies. */
function required({ path }: DeclaredRoute): string {
  return path.includes('/slots') ? 'mode=online&from=2027-01-04&to=2027-01-31&' : '';
}
