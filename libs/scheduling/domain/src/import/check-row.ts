import { isUln } from '@assay/people/domain';
import type { LocalDate } from '@assay/platform/util';
import { ImportColumn, importLimits, neededColumns, type ImportCells } from './import-column';
import { fault, ImportFaultCode, type ImportFault } from './import-fault';
import { plainName, type ImportLookups } from './import-lookups';
import { nearestAmong } from './nearest-name';
import { readDateCell } from './read-date-cell';

/** What a row says, read; members are null where a fault keeps them from being known. */
export interface ReadRow {
  readonly uln: string;
  readonly employerId: string | null;
  readonly trainingProviderId: string | null;
  readonly planId: string | null;
  readonly trainingStartedOn: LocalDate | null;
  readonly gatewayExpectedOn: LocalDate | null;
  readonly faults: readonly ImportFault[];
}

/** Lookups made quick: the same for every row of a file. */
export interface IndexedLookups extends ImportLookups {
  readonly employerByName: ReadonlyMap<string, string>;
  readonly providerByName: ReadonlyMap<string, string>;
  /** The nearest names, each sought once per text: a wrong name tends to stand in many rows. */
  readonly nearestEmployer: (text: string) => string | null;
  readonly nearestProvider: (text: string) => string | null;
}

export function indexLookups(lookups: ImportLookups): IndexedLookups {
  const { employers, providers } = lookups;
  return {
    ...lookups,
    employerByName: new Map(employers.map(({ id, name }) => [plainName(name), id])),
    providerByName: new Map(providers.flatMap(({ id, name, ukprn }) => [[plainName(name), id] as const, [ukprn, id] as const])),
    nearestEmployer: remembered(nearestAmong(employers.map(({ name }) => name))),
    nearestProvider: remembered(nearestAmong(providers.map(({ name }) => name))),
  };
}

function remembered(seek: (text: string) => string | null): (text: string) => string | null {
  const found = new Map<string, string | null>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const name = seek(text);
    found.set(text, name);
    return name;
  };
}

/** Reads one row by itself. What several rows say of one apprentice is compared by `checkRows`. */
export function checkRow(cells: ImportCells, lookups: IndexedLookups): ReadRow {
  const given = (column: ImportColumn): string => cells[column]?.trim() ?? '';
  const present = ulnOf(given(ImportColumn.Uln));
  const employerId = lookups.employerByName.get(plainName(given(ImportColumn.Employer))) ?? null;
  const trainingProviderId = lookups.providerByName.get(plainName(given(ImportColumn.TrainingProvider))) ?? null;
  const started = readDateCell(given(ImportColumn.TrainingStartedOn));
  const expected = readDateCell(given(ImportColumn.GatewayExpectedOn));
  const plan = planFor(given(ImportColumn.Standard), started, lookups);
  const doubtful: ImportFault[] = [
    ...ulnFaults(present),
    ...(isEmail(given(ImportColumn.Email)) ? [] : [fault(ImportColumn.Email, ImportFaultCode.EmailForm)]),
    ...(employerId ? [] : [unknownEmployer(given(ImportColumn.Employer), lookups)]),
    ...(trainingProviderId ? [] : [unknownProvider(given(ImportColumn.TrainingProvider), lookups)]),
    ...(started ? [] : [fault(ImportColumn.TrainingStartedOn, ImportFaultCode.DateForm)]),
    ...(expected || given(ImportColumn.GatewayExpectedOn) === '' ? [] : [fault(ImportColumn.GatewayExpectedOn, ImportFaultCode.DateForm)]),
    ...plan.faults,
  ];
  const missing = neededColumns.filter((column) => given(column) === '').map((column) => fault(column, ImportFaultCode.Missing));
  const long = Object.values(ImportColumn)
    .filter((column) => given(column).length > limitOf(column))
    .map((column) => fault(column, ImportFaultCode.TooLong));
  return {
    uln: present,
    employerId,
    trainingProviderId,
    planId: plan.id,
    trainingStartedOn: started,
    gatewayExpectedOn: expected,
    faults: firstPerColumn([...missing, ...long, ...doubtful]),
  };
}

/** Blanks that spreadsheets put between groups of digits are no part of the number. */
const ulnOf = (text: string): string => text.replace(/\s/g, '');

function ulnFaults(uln: string): ImportFault[] {
  if (!/^\d{10}$/.test(uln)) return [fault(ImportColumn.Uln, ImportFaultCode.UlnForm)];
  return isUln(uln) ? [] : [fault(ImportColumn.Uln, ImportFaultCode.UlnCheckDigit)];
}

const unknownEmployer = (name: string, { nearestEmployer }: IndexedLookups): ImportFault =>
  fault(ImportColumn.Employer, ImportFaultCode.EmployerUnknown, nearestEmployer(name));

const unknownProvider = (name: string, { nearestProvider }: IndexedLookups): ImportFault =>
  fault(ImportColumn.TrainingProvider, ImportFaultCode.ProviderUnknown, nearestProvider(name));

/** The shape that mail servers agree on: something, an at sign, a domain with a dot. */
const isEmail = (text: string): boolean => /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);

const limitOf = (column: ImportColumn): number =>
  column === ImportColumn.GivenName || column === ImportColumn.FamilyName ? 100 : importLimits.cell;

/** The newest plan of the standard that holds for a start on the day. */
function planFor(reference: string, started: LocalDate | null, { plans }: ImportLookups): { id: string | null; faults: ImportFault[] } {
  const ofStandard = plans.filter((plan) => plan.reference.toLowerCase() === reference.toLowerCase());
  if (ofStandard.length === 0) {
    const names = [...new Set(plans.map((plan) => plan.reference))];
    return { id: null, faults: [fault(ImportColumn.Standard, ImportFaultCode.StandardUnknown, nearestAmong(names)(reference))] };
  }
  if (started === null) return { id: null, faults: [] };
  const plan = ofStandard.find(({ from, until }) => (from === null || from <= started) && (until === null || started <= until));
  return plan ? { id: plan.id, faults: [] } : { id: null, faults: [fault(ImportColumn.TrainingStartedOn, ImportFaultCode.NoPlanForDate)] };
}

function firstPerColumn(faults: readonly ImportFault[]): ImportFault[] {
  const seen = new Set<string>();
  return faults.filter(({ column }) => !seen.has(column) && seen.add(column));
}
