import type { Shape } from '@assay/standards/domain';

/** What a new part of this shape begins with. */
export function blankValue(shape: Shape): unknown {
  switch (shape.kind) {
    case 'number':
      return shape.optional ? null : shape.least;
    case 'text':
      return '';
    case 'choice':
      return shape.choices[0];
    case 'flag':
      return false;
    case 'date':
      return shape.optional ? null : '2027-01-01';
    case 'all-or-count':
      return 'all';
    case 'choices':
    case 'keys':
    case 'duties':
    case 'list':
      return [];
    case 'links':
    case 'grades':
      return {};
    case 'record':
      return blankRecord(shape.members);
    case 'variant': {
      const [name = '', first] = Object.entries(shape.cases)[0] ?? [];
      return { [shape.by]: name, ...blankRecord(first?.members ?? {}) };
    }
    case 'rule':
      return blankValue(shape.of);
    case 'nullable':
      return null;
  }
}

const blankRecord = (members: Readonly<Record<string, Shape>>): object =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, blankValue(member)]));
