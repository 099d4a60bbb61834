import { clock, weekday } from './clock';
import type { CohortFile, Opening } from './files';
import type { Sitting } from './sitting';

/** A rule, and what it has against one sitting: a sentence, or nothing. */
export type SittingRule = readonly [name: string, objection: (sitting: Sitting, cohort: CohortFile) => string | null];

const openingOn = (days: Opening[], date: string) => days.find((day) => day.date === date);
const isInside = ({ start, end }: Sitting, opening: Opening) => start >= clock(opening.from) && end <= clock(opening.to);

/** Rules that need to see one sitting only. */
export const rulesOfOne: SittingRule[] = [
  [
    'assessor-is-competent',
    ({ event, assessor }) =>
      assessor.competences.some(({ standard, method }) => standard === event.standard && method === event.method)
        ? null
        : `${assessor.id} is not competent for ${event.method} of ${event.standard}`,
  ],
  [
    'assessor-is-independent',
    ({ assessor: { id, conflicts }, apprentice }) => {
      if (conflicts?.employers?.includes(apprentice.employer)) return `${id} is not independent of the employer ${apprentice.employer}`;
      if (conflicts?.providers?.includes(apprentice.provider)) return `${id} is not independent of the provider ${apprentice.provider}`;
      return conflicts?.apprentices?.includes(apprentice.id) ? `${id} is not independent of the apprentice ${apprentice.id}` : null;
    },
  ],
  [
    'assessor-is-available',
    (sitting) => {
      const opening = openingOn(sitting.assessor.days, sitting.entry.date);
      return opening && isInside(sitting, opening) ? null : `${sitting.assessor.id} is not available then`;
    },
  ],
  [
    'apprentice-is-available',
    ({ apprentice, entry }) =>
      apprentice.unavailableWeekdays?.includes(weekday(entry.date)) || apprentice.unavailableDates?.includes(entry.date)
        ? `${apprentice.id} is not available on ${entry.date}`
        : null,
  ],
  [
    'venue-is-open',
    (sitting) => {
      const { event, entry, venue } = sitting;
      if (event.mode !== 'venue') return entry.venue ? `an ${event.mode} event has no venue, but ${entry.venue} is named` : null;
      if (!venue) return `it needs a venue, and ${entry.venue ?? 'none'} is not one of the cohort`;
      if (event.venues && !event.venues.includes(venue.id)) return `${venue.id} is not one of its venues`;
      const opening = openingOn(venue.days, entry.date);
      return opening && isInside(sitting, opening) ? null : `${venue.id} is not open then`;
    },
  ],
  [
    'inside-date-window',
    ({ event, entry }) =>
      entry.date < event.releaseDate || entry.date > event.deadlineDate
        ? `${entry.date} is outside ${event.releaseDate} to ${event.deadlineDate}`
        : null,
  ],
  [
    'inside-time-window',
    ({ event, start, end }) =>
      start < clock(event.earliest) || end > clock(event.latest) ? `it is not between ${event.earliest} and ${event.latest}` : null,
  ],
  [
    'start-on-grid',
    ({ start, entry }, { gridMinutes }) =>
      start % gridMinutes === 0 ? null : `${entry.start} is not on the grid of ${gridMinutes} minutes`,
  ],
  [
    'pin-kept',
    ({ event: { pinned }, entry }) => {
      if (!pinned) return null;
      const broken = (['assessor', 'date', 'start', 'venue'] as const).filter((part) => pinned[part] && pinned[part] !== entry[part]);
      return broken.length === 0 ? null : `its ${broken.join(', ')} is not as pinned`;
    },
  ],
];
