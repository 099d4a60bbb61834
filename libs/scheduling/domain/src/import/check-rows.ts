import { checkRow, indexLookups, type ReadRow } from './check-row';
import { ImportColumn, type ImportCells } from './import-column';
import { fault, ImportFaultCode, type ImportFault } from './import-fault';
import { plainName, type ImportLookups, type KnownApprentice } from './import-lookups';
import { ImportRowState } from './import-status';

export interface LineOfFile {
  readonly line: number;
  readonly cells: ImportCells;
}

export interface CheckedRow extends LineOfFile, ReadRow {
  /** Rows with one key are one apprentice's and are taken over together or not at all. */
  readonly groupKey: string;
  readonly state: ImportRowState;
}

/**
 * Checks the rows of a file, each by itself and those of one apprentice together: they must tell of the same person,
 * no plan twice, and where one has a fault none of them is taken.
 */
export function checkRows(lines: readonly LineOfFile[], lookups: ImportLookups): CheckedRow[] {
  const indexed = indexLookups(lookups);
  const groups = new Map<string, (LineOfFile & ReadRow)[]>();
  for (const line of lines) {
    const row = { ...line, ...checkRow(line.cells, indexed) };
    const key = row.faults.some(({ column }) => column === ImportColumn.Uln) ? `line-${row.line}` : row.uln;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .flatMap(([groupKey, rows]) => checkGroup(groupKey, rows, indexed.apprentices.get(groupKey)))
    .sort((a, b) => a.line - b.line);
}

function checkGroup(groupKey: string, rows: readonly (LineOfFile & ReadRow)[], known: KnownApprentice | undefined): CheckedRow[] {
  const [first] = rows;
  const seen = new Set<string>();
  const own = rows.map((row) => {
    const isTwice = row.planId !== null && seen.has(row.planId);
    if (row.planId !== null) seen.add(row.planId);
    const faults: ImportFault[] = [
      ...row.faults,
      ...disagreements(first, row),
      ...(isTwice ? [fault(ImportColumn.Standard, ImportFaultCode.RowTwice)] : []),
      ...(known && !isSamePerson(known, row.cells)
        ? [fault(ImportColumn.Uln, ImportFaultCode.UlnOtherPerson, `${known.givenName} ${known.familyName}`)]
        : []),
    ];
    return { ...row, faults };
  });
  const isFaulty = own.some(({ faults }) => faults.length > 0);
  return own.map((row) => ({
    ...row,
    groupKey,
    faults: isFaulty && row.faults.length === 0 ? [fault(ImportColumn.Uln, ImportFaultCode.GroupFaulty)] : row.faults,
    state: stateOf(isFaulty, row, known),
  }));
}

function stateOf(isFaulty: boolean, { planId }: ReadRow, known: KnownApprentice | undefined): ImportRowState {
  if (isFaulty) return ImportRowState.Faulty;
  return planId !== null && known?.planIds.includes(planId) ? ImportRowState.Present : ImportRowState.Ready;
}

const ofPerson = [
  ImportColumn.GivenName,
  ImportColumn.FamilyName,
  ImportColumn.Email,
  ImportColumn.Employer,
  ImportColumn.TrainingProvider,
];

function disagreements(first: LineOfFile | undefined, row: LineOfFile): ImportFault[] {
  if (!first || first.line === row.line) return [];
  return ofPerson
    .filter((column) => plainName(first.cells[column] ?? '') !== plainName(row.cells[column] ?? ''))
    .map((column) => fault(column, ImportFaultCode.RowsDisagree, first.cells[column] ?? null));
}

const isSamePerson = (known: KnownApprentice, cells: ImportCells): boolean =>
  plainName(`${known.givenName} ${known.familyName}`) === plainName(`${cells.givenName ?? ''} ${cells.familyName ?? ''}`);
