import {
  ChoiceField,
  DocumentField,
  IdField,
  ListField,
  TextField,
  TextsField,
  VerbatimField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { ImportColumn, ImportFaultCode, importLimits, ImportRowState, ImportStatus, type ImportCells } from '@assay/scheduling/domain';

/** Four characters of base64 hold three bytes. */
const base64Length = Math.ceil((importLimits.bytes * 4) / 3) + 4;

/** `POST /api/apprentice-imports`: reads a file and checks it; nobody is registered by that. */
export class ReadImportRequest {
  @TextField({ max: 255 })
  readonly fileName!: string;

  @VerbatimField({ max: base64Length, description: 'The file’s bytes in base64: how its text is encoded is found out here.' })
  readonly content!: string;
}

/** `PUT /api/apprentice-imports/:id/rows/:line`. */
export class MendRowRequest {
  @ChoiceField(ImportColumn)
  readonly column!: ImportColumn;

  @TextField({ min: 0, max: importLimits.cell })
  readonly value!: string;
}

/** `POST /api/apprentice-imports/:id/replacements`: the same mend in every row. */
export class ReplaceValueRequest {
  @ChoiceField(ImportColumn)
  readonly column!: ImportColumn;

  @TextField({ min: 0, max: importLimits.cell })
  readonly from!: string;

  @TextField({ min: 0, max: importLimits.cell })
  readonly to!: string;
}

/** `POST /api/apprentice-imports/:id/employers`: takes a new employer into the books, so that its rows fit. */
export class AddEmployerRequest {
  @TextField({ min: 2, max: 200 })
  readonly name!: string;
}

export class ImportFaultResponse {
  @ChoiceField(ImportColumn)
  readonly column!: ImportColumn;

  @ChoiceField(ImportFaultCode)
  readonly code!: ImportFaultCode;

  @TextField({ max: 254, nullable: true })
  readonly suggestion!: string | null;
}

export class ImportRowResponse {
  @WholeNumberField({ min: 2, max: 1_000_000 })
  readonly line!: number;

  @DocumentField()
  readonly cells!: ImportCells;

  @ListField(() => ImportFaultResponse)
  readonly faults!: readonly ImportFaultResponse[];

  @ChoiceField(ImportRowState)
  readonly state!: ImportRowState;

  @TextField({ max: 60 })
  readonly groupKey!: string;
}

/** How an import stands. */
export class ImportResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: 150 })
  readonly fileName!: string;

  @ChoiceField(ImportStatus)
  readonly status!: ImportStatus;

  @TextField({ max: 20 })
  readonly encoding!: string;

  @TextField({ max: 1 })
  readonly separator!: string;

  @WholeNumberField({ min: 0, max: importLimits.rows })
  readonly total!: number;

  @WholeNumberField({ min: 0, max: importLimits.rows })
  readonly ready!: number;

  @WholeNumberField({ min: 0, max: importLimits.rows })
  readonly faulty!: number;

  @WholeNumberField({ min: 0, max: importLimits.rows })
  readonly imported!: number;

  @WholeNumberField({ min: 0, max: importLimits.rows, description: 'Rows that tell nothing new.' })
  readonly present!: number;
}

/** `GET /api/apprentice-imports/:id/rows`. */
export class ImportRowsQuery {
  @ChoiceField(ImportRowState, { optional: true })
  readonly state?: ImportRowState;

  @WholeNumberField({ min: 0, max: importLimits.rows, optional: true })
  readonly offset?: number;
}

/** By line. */
export class ImportRowsResponse {
  @ListField(() => ImportRowResponse, { max: importLimits.page })
  readonly rows!: readonly ImportRowResponse[];

  @WholeNumberField({ min: 0, max: importLimits.rows })
  readonly total!: number;

  @TextsField({ description: 'Names that a cell of the column employer may hold.' })
  readonly employers!: readonly string[];

  @TextsField({ description: 'Names that a cell of the column training provider may hold.' })
  readonly trainingProviders!: readonly string[];
}
