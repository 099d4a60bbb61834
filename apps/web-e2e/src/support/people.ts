/** The demonstration's people, by the part they play in the journeys. */
export const password = 'seven herons at low tide';

export interface Person {
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
}

const person = (organisation: string, name: string): Person => ({
  organisation,
  name,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${organisation}.example`,
});

export const people = {
  administrator: person('northgate', 'Ruth Okafor'),
  secondAdministrator: person('northgate', 'Martin Sallow'),
  scheduler: person('northgate', 'Imogen Pryce'),
  assessor: person('northgate', 'Daniel Achebe'),
  secondAssessor: person('northgate', 'Sunita Rao'),
  iqa: person('northgate', 'Gareth Lindqvist'),
  provider: person('northgate', 'Helen Marsh'),
  employer: person('northgate', 'Victor Osei'),
  waitingApprentice: person('northgate', 'Ada Featherstone'),
  bookedApprentice: person('northgate', 'Ben Castellan'),
  markedApprentice: person('northgate', 'Cerys Morgan-Hale'),
  gradedApprentice: person('northgate', 'Dominic Eze'),
  calderAdministrator: person('calder', 'Frances Whitby'),
  calderScheduler: person('calder', 'Colin Ferrier'),
  calderAssessor: person('calder', 'Asha Nandakumar'),
  calderIqa: person('calder', 'Leon Ashworth'),
} as const;
