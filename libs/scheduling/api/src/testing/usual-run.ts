/** What a scheduler asks of a cohort run where a spec is about something else. */
export const usualRun = {
  wishes: { sooner: 'usual', lessTravel: 'usual', fewerDays: 'usual', fairer: 'usual' },
  places: [],
  dueWithinDays: 14,
  assessmentsPerDay: 3,
  legTravelMinutes: 120,
  seconds: 2,
};
