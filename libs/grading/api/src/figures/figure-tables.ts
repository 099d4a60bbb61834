import type { DriftResponse, FiguresResponse, ProportionResponse, RateResponse } from '@assay/grading/contracts';

type Rows = readonly (readonly (string | number | null)[])[];

/** The tables of the figures page as rows with headings, shares in percent with one decimal. */
export function ratesTable(rates: readonly RateResponse[]): Rows {
  const shares = ['pass', 'distinction', 'first-time pass'].flatMap((name) => [`${name} %`, `${name} low %`, `${name} high %`]);
  return [
    ['by', 'key', 'name', 'marks', ...shares, 'resits and retakes'],
    ...rates.map(({ group, key, name, marks, pass, distinction, firstTimePass, resits }) => [
      group,
      key,
      name,
      marks,
      ...[pass, distinction, firstTimePass].flatMap(percents),
      resits,
    ]),
  ];
}

export function waitingTable({ waiting }: FiguresResponse): Rows {
  return [
    ['month of the result', 'results', 'median days gateway to first date', 'median days first date to result'],
    ...waiting.map(({ month, results, gatewayToDate, dateToResult }) => [month, results, gatewayToDate, dateToResult]),
  ];
}

export function loadTable({ load }: FiguresResponse): Rows {
  return [['assessor', 'assessments', 'hours'], ...load.map(({ name, assessments, hours }) => [name, assessments, hours])];
}

export function driftTable({ assessors }: DriftResponse): Rows {
  return [
    ['assessor', 'moderated marks', 'mean levels moved', 'low', 'high', 'more than chance'],
    ...assessors.map(({ name, marks, mean, low, high, drifts }) => [name, marks, ...[mean, low, high].map(rounded), drifts ? 'yes' : 'no']),
  ];
}

function percents(proportion: ProportionResponse | null): (number | null)[] {
  const { share, low, high } = proportion ?? { share: null, low: null, high: null };
  return [share, low, high].map((part) => (part === null ? null : Math.round(part * 1000) / 10));
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
