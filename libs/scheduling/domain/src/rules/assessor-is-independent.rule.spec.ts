import { decideBooking } from '../booking/decide-booking';
import { aProposal, objectionsTo } from '../testing/a-proposal';

const interest = (subject: string) => ({ assessor: { interests: new Set([subject]) } });

it('objects to an interest in the employer, the provider or the apprentice', () => {
  for (const subject of ['employer', 'provider', 'apprentice']) expect(objectionsTo(interest(subject))).toEqual(['assessor-is-independent']);
});

it('takes an interest in somebody else', () => {
  expect(objectionsTo(interest('another employer'))).toEqual([]);
});

it('says in what the interest is, and nothing more', () => {
  expect(decideBooking(aProposal(interest('employer')))).toMatchObject({ objections: [{ facts: { interests: ['employer'] } }] });
});
