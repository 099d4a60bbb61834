import type { OpenAPIObject } from '@nestjs/swagger';
import type { DeclaredRoute } from '@assay/platform/api';
import { type Door, filledPaths, served } from './embargo-doors';

/** What would spoil the case by succeeding, and why. */
const left: readonly { readonly path: RegExp; readonly because: string }[] = [
  { path: /^\/(?:sign-|sessions)/, because: 'it ends the session that asks, or counts wrong passwords' },
  { path: /\/outcome\/sharing$/, because: 'it lets the employer see the outcome' },
  { path: /\/considerations$/, because: 'a request for special consideration holds the release' },
];
/** Rows somebody could try to act on where a route says only `id`. */
const actedOn = ['enrolment', 'booking', 'mark', 'result'];

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Every route that changes something, with a body that could be meant, as the application's own document describes it. */
export function embargoCommands(routes: readonly DeclaredRoute[], document: OpenAPIObject): Door[] {
  return routes
    .filter(({ method, path }) => method !== 'GET' && !left.some((one) => one.path.test(path)))
    .flatMap((route) => filledPaths(served(route.path), actedOn).map((path) => ({ route, path, body: bodyOf(document, route) })));
}

function bodyOf(document: OpenAPIObject, { method, path }: DeclaredRoute): unknown {
  const operations = document.paths[served(path).replace(/:(\w+)/g, '{$1}')] as Readonly<
    Record<string, { requestBody?: { content?: Record<string, { schema?: Schema }> } }>
  >;
  const schema = operations?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
  return schema ? plausible(document, schema, '') : {};
}

const ids: Readonly<Record<string, string>> = {
  apprenticeId: '{apprentice}',
  attemptId: '{observation}',
  enrolmentId: '{enrolment}',
  bookingId: '{booking}',
};
const texts: Readonly<Record<string, string>> = { date: '2027-02-01', 'date-time': '2027-02-01T09:00:00Z' };

function plausible(document: OpenAPIObject, schema: Schema, name: string): unknown {
  const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (named) return plausible(document, (document.components?.schemas?.[named.split('/').at(-1) ?? ''] ?? {}) as Schema, name);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, plausible(document, of, key)]));
    case 'array':
      return schema.items && schema.items.format !== 'uuid' ? [plausible(document, schema.items, name)] : [];
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return schema.minimum ?? 1;
    default:
      if (schema.format === 'uuid') return ids[name] ?? '{result}';
      return texts[schema.format ?? ''] ?? 'It was said in a sentence that is long enough.'.slice(0, schema.maxLength);
  }
}
