import { Certainty, RuleOwner } from '../rule';
import { isObject, soughtInstead } from './fits-leaf';
import { shapes, type RecordShape, type Shape } from './shape';

/** Where a document is not what it should be: `methods[0].minutes.value`, what was looked for, what was found. */
export interface ShapeFault {
  readonly path: string;
  readonly sought: string;
  readonly found: string;
}

/** More of them than anybody reads are not collected. */
const mostFaults = 50;

/** Every fault of a value against its shape, the first fifty. */
export function shapeFaults(shape: Shape, value: unknown, path = ''): readonly ShapeFault[] {
  return [...faults(shape, value, path)].slice(0, mostFaults);
}

function faults(shape: Shape, value: unknown, path: string): readonly ShapeFault[] {
  switch (shape.kind) {
    case 'nullable':
      return value === null ? [] : faults(shape.of, value, path);
    case 'rule':
      return faults(ruleRecord(shape.of), value, path);
    case 'record':
      return recordFaults(shape, value, path);
    case 'list':
      return listFaults(shape, value, path);
    case 'variant':
      return variantFaults(shape, value, path);
    default: {
      const sought = soughtInstead(shape, value);
      return sought === null ? [] : [fault(path, sought, value)];
    }
  }
}

/** A rule is its value with its source. */
const ruleRecord = (value: Shape): RecordShape =>
  shapes.record(
    {
      value,
      citation: shapes.text(500),
      owner: shapes.choice(RuleOwner),
      certainty: shapes.choice(Certainty),
      effectiveFrom: { kind: 'date', optional: false },
      note: shapes.text(500),
    },
    ['effectiveFrom', 'note'],
  );

function recordFaults({ members, optional = [] }: RecordShape, value: unknown, path: string): readonly ShapeFault[] {
  if (!isObject(value)) return [fault(path, `parts ${Object.keys(members).join(', ')}`, value)];
  const known = Object.entries(members).flatMap(([name, shape]) =>
    value[name] === undefined && optional.includes(name) ? [] : faults(shape, value[name], path === '' ? name : `${path}.${name}`),
  );
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(members, name))
    .map((name) => fault(path, `nothing called ${name.slice(0, 60)}`, value[name]));
  return [...known, ...unknown];
}

function listFaults({ of, most }: Extract<Shape, { kind: 'list' }>, value: unknown, path: string): readonly ShapeFault[] {
  if (!Array.isArray(value) || value.length > most) return [fault(path, `a list of at most ${most}`, value)];
  return value.flatMap((item, index) => faults(of, item, `${path}[${index}]`));
}

function variantFaults({ by, cases }: Extract<Shape, { kind: 'variant' }>, value: unknown, path: string): readonly ShapeFault[] {
  const named = isObject(value) ? String(value[by]) : '';
  const found = Object.hasOwn(cases, named) ? cases[named] : undefined;
  if (!found) return [fault(path, `${by}: one of ${Object.keys(cases).join(', ')}`, value)];
  const members = { ...found.members, [by]: shapes.choice({ named }) };
  return recordFaults({ ...found, members }, value, path);
}

const fault = (path: string, sought: string, value: unknown): ShapeFault => ({
  path: path === '' ? 'the document' : path,
  sought,
  found: words(value),
});

function words(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return `parts ${Object.keys(value).slice(0, 12).join(', ') || 'without a name'}`;
  return typeof value === 'string' ? `“${value.slice(0, 60)}”` : String(value);
}
