import type { Implication } from '@assay/standards/domain';

/** Why a row follows, as a sentence. */
export function implicationWords(because: Implication): string {
  switch (because.kind) {
    case 'fail-in-any':
      return 'A fail in any method is a fail overall; no row given says otherwise.';
    case 'all-alike':
      return `Every method is a ${because.grade}.`;
    case 'mirrors':
      return `The same grades the other way round, as in row ${because.row}; no row given tells the order apart.`;
    case 'between':
      return `Row ${because.lower} has no better grades, row ${because.upper} no worse, and both give the same.`;
  }
}
