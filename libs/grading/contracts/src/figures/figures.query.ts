import { ChoiceField, IdField, LocalDateField, TextField } from '@assay/platform/contracts';
import { FigureTable } from '@assay/grading/domain';
import { AssessmentMethod } from '@assay/standards/domain';

/** `GET /api/figures` and `…/figures/drift`: whose work, and from when to when by the day it was submitted or held. */
export class FiguresQuery {
  @LocalDateField({ optional: true, description: 'First day; a year before `to` where it is left out.' })
  from?: string;

  @LocalDateField({ optional: true, description: 'Last day; today where it is left out.' })
  to?: string;

  @TextField({ max: 20, optional: true, description: 'Reference of a standard, e.g. ST0825.' })
  standard?: string;

  @ChoiceField(AssessmentMethod, { optional: true })
  method?: AssessmentMethod;

  @IdField({ optional: true })
  providerId?: string;

  @IdField({ optional: true })
  assessorId?: string;
}

/** `GET /api/figures/export`: one table as CSV. */
export class FiguresExportQuery extends FiguresQuery {
  @ChoiceField(FigureTable)
  table!: FigureTable;
}
