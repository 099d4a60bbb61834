import { objectionsTo, someFacts } from '../testing/a-proposal';

const attempt = (extraMinutes: number) => ({ ...someFacts().attempt, extraMinutes });

it('takes the plan’s minutes with the agreed extra time', () => {
  expect(objectionsTo({ facts: { minutes: 75, attempt: attempt(15) } })).toEqual([]);
});

it('objects to a minute more or less', () => {
  for (const minutes of [59, 61]) expect(objectionsTo({ facts: { minutes } })).toEqual(['length-matches-plan']);
  expect(objectionsTo({ facts: { minutes: 60, attempt: attempt(15) } })).toEqual(['length-matches-plan']);
});
