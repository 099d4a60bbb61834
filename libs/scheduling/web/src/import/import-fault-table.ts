import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataTable } from '@assay/platform/ui';
import type { ImportFaultResponse, ImportRowResponse, ImportRowsResponse } from '@assay/scheduling/contracts';
import type { ImportColumn } from '@assay/scheduling/domain';
import { columnWords, faultWords } from './import-words';

/** A cell as it should be; `everywhere`: in every row that holds the same. */
export interface Mend {
  readonly line: number;
  readonly column: ImportColumn;
  readonly from: string;
  readonly value: string;
  readonly everywhere: boolean;
}

interface FaultyCell {
  readonly row: ImportRowResponse;
  readonly fault: ImportFaultResponse;
  readonly value: string;
  readonly id: string;
}

/** Cells with a fault, one a line: what is wrong, what to do, and the field to mend it in. */
@Component({
  selector: 'assay-import-fault-table',
  imports: [DataTable, MatButton],
  templateUrl: './import-fault-table.html',
  styleUrl: './import-fault-table.scss',
})
export class ImportFaultTable {
  readonly rows = input.required<ImportRowsResponse>();
  readonly mended = output<Mend>();
  readonly employerAdded = output<string>();
  protected readonly columnWords = columnWords;
  protected readonly faultWords = faultWords;

  protected readonly cells = computed<FaultyCell[]>(() =>
    this.rows().rows.flatMap((row) =>
      row.faults.map((fault) => ({ row, fault, value: row.cells[fault.column] ?? '', id: `cell-${row.line}-${fault.column}` })),
    ),
  );

  protected whose({ cells }: ImportRowResponse): string {
    return `${cells.givenName ?? ''} ${cells.familyName ?? ''}`.trim() || 'No name';
  }

  protected suggestions(column: ImportColumn): string | null {
    if (column === 'employer') return 'import-employers';
    return column === 'trainingProvider' ? 'import-providers' : null;
  }

  protected save(cell: FaultyCell, value: string, everywhere = false): void {
    if (value === cell.value) return;
    this.mended.emit({ line: cell.row.line, column: cell.fault.column, from: cell.value, value, everywhere });
  }
}
