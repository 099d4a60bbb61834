/** Places on the map, in degrees: towns of Great Britain. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly town: string;
}

const at = (town: string, lat: number, lon: number): Place => ({ town, lat, lon });

/** Where assessors live, in turn. */
export const homes: readonly Place[] = [
  at('Stockport', 53.4084, -2.1494),
  at('Leeds', 53.8008, -1.5491),
  at('Sheffield', 53.3811, -1.4701),
  at('Bristol', 51.4545, -2.5879),
  at('Birmingham', 52.4862, -1.8904),
  at('Preston', 53.7632, -2.7031),
  at('Bath', 51.3811, -2.359),
  at('York', 53.959, -1.0815),
  at('Derby', 52.9225, -1.4746),
];

/** Where the employers of the stories are, in turn. */
export const workplaces: readonly Place[] = [
  at('Manchester', 53.4808, -2.2426),
  at('Derby', 52.9225, -1.4746),
  at('Leeds', 53.7965, -1.5478),
  at('Huddersfield', 53.6458, -1.785),
  at('Bristol', 51.4496, -2.5811),
  at('Birmingham', 52.4797, -1.9027),
  at('Sheffield', 53.3811, -1.4701),
  at('Gloucester', 51.8642, -2.2382),
];

/** By the venue's name. */
export const venuePlaces: Readonly<Record<string, Place>> = {
  'Northgate House': at('Manchester', 53.4779, -2.2496),
  'Temple Studios': at('Bristol', 51.4499, -2.5837),
};

/** Employers of the cohort that waits. */
export const cohortEmployers: readonly (Place & { readonly name: string })[] = [
  { name: 'Irwell Payments', ...at('Salford', 53.4875, -2.2901) },
  { name: 'Calverley Grid', ...at('Bradford', 53.7938, -1.7564) },
  { name: 'Peveril Robotics', ...at('Chesterfield', 53.235, -1.4216) },
  { name: 'Severn Imaging', ...at('Gloucester', 51.8642, -2.2382) },
  { name: 'Ribble Cloud', ...at('Blackburn', 53.7486, -2.4877) },
  { name: 'Harbourside Data', ...at('Bristol', 51.4496, -2.602) },
  { name: 'Trent Telemetry', ...at('Nottingham', 52.9548, -1.1581) },
  { name: 'Black Country Rail Software', ...at('Wolverhampton', 52.587, -2.1288) },
];
