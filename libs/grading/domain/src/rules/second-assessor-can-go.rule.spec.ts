import { secondAssessorCanGo } from './second-assessor-can-go.rule';

it.each([
  [{ handedOverAt: null, isOpen: true }, []],
  [{ handedOverAt: '2027-01-11T12:00:00Z', isOpen: true }, ['second-assessor-has-handed-over']],
  [{ handedOverAt: null, isOpen: false }, ['second-assessor-stays-on-record']],
])('%j meets %j', (given, rules) => {
  expect(secondAssessorCanGo(given).map(({ rule }) => rule)).toEqual(rules);
});
