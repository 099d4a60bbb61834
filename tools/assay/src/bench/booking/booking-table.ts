import type { Summary } from '@assay/rehearsal';
import { figure, markdownTable, median } from '../markdown-table';
import type { BookingReport, ProcessorTime, SizeReport } from './measure-booking';

const head = ['What', 'Measured', 'Wanted'];

/** The measurements as a table in Markdown. Of several rounds it tells the median. */
export function bookingTable({ sizes, contention, memory }: BookingReport): string {
  const { summary, answers } = contention;
  const told = [...answers].map(([status, count]) => `${count} × ${status}`).join(', ');
  return markdownTable(head, [
    ...sizes.flatMap(rowsOf),
    ...growth(sizes),
    ['all want one slot: answers', told, '1 × 201, the others 409'],
    ['all want one slot: answers a second', figure(summary.perSecond), ''],
    ['all want one slot: p50 / p95 / p99', times(summary), ''],
    ...(memory ? [['memory of the API: at first / after / most, MiB', `${memory.before} / ${memory.after} / ${memory.peak}`, '']] : []),
  ]);
}

function rowsOf({ bookings, http, raw, share, processor }: SizeReport): string[][] {
  const at = `${bookings} bookings:`;
  return [
    [`${at} confirmations a second over HTTP`, figure(middle(http, 'perSecond')), ''],
    [`${at} the same rows by raw SQL, a second`, figure(middle(raw, 'perSecond')), ''],
    [`${at} share of raw SQL`, `${figure(100 * share)} %`, '≥ 25 %'],
    [`${at} p50 / p95 / p99, ms`, times(medianOf(http)), 'p99 < 250'],
    [`${at} raw SQL p50 / p95 / p99, ms`, times(medianOf(raw)), ''],
    [`${at} processor ms each: API / PostgreSQL / client`, processorTimes(processor.http), ''],
    [`${at} raw SQL processor ms each: API / PostgreSQL / client`, processorTimes(processor.raw), ''],
  ];
}

/** How much longer a confirmation takes in the larger database, set against the yardstick's own growth beside it. */
function growth(sizes: readonly SizeReport[]): string[][] {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large || small === large) return [];
  const factor = (which: 'http' | 'raw') => middle(small[which], 'perSecond') / middle(large[which], 'perSecond');
  const used = ({ processor }: SizeReport) => processor.http.api + processor.http.database;
  const name = `growth of the time, ${small.bookings} to ${large.bookings} bookings`;
  return [
    [name, `× ${figure(factor('http'), 2)}`, '≤ 1.5'],
    [`${name}, raw SQL`, `× ${figure(factor('raw'), 2)}`, ''],
    [`${name}, processor alone`, `× ${figure(used(large) / used(small), 2)}`, '≤ 1.5'],
  ];
}

const middle = (summaries: readonly Summary[], key: keyof Summary): number => median(summaries.map((summary) => summary[key]));

function medianOf(summaries: readonly Summary[]): Pick<Summary, 'p50' | 'p95' | 'p99'> {
  return { p50: middle(summaries, 'p50'), p95: middle(summaries, 'p95'), p99: middle(summaries, 'p99') };
}

const processorTimes = ({ api, database, client }: ProcessorTime): string =>
  [api, database, client].map((value) => figure(value, 2)).join(' / ');

function times({ p50, p95, p99 }: Pick<Summary, 'p50' | 'p95' | 'p99'>): string {
  return [p50, p95, p99].map((value) => figure(value)).join(' / ');
}
