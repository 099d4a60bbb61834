import { finalStates, reachableFrom } from '@assay/platform/util';
import { RubricStatus, rubricTransitions } from './rubric-status';
import { refusalOf, RubricStep } from './rubric-workflow';

const rubric = { createdBy: 'ada', submittedBy: 'ben', editors: ['cleo'] };

it('reaches every status from a draft and ends superseded or discarded', () => {
  expect(reachableFrom(rubricTransitions, RubricStatus.Draft).size).toBe(6);
  expect(finalStates(rubricTransitions)).toEqual(['superseded', 'discarded']);
});

it.each(['ada', 'ben', 'cleo'])('does not let %s approve what they created, submitted or edited', (account) => {
  expect(refusalOf(RubricStep.Approve, { ...rubric, status: 'submitted' }, account)).toBe('own-work');
});

it('lets a second person approve', () => {
  expect(refusalOf(RubricStep.Approve, { ...rubric, status: 'submitted' }, 'dora')).toBeNull();
});

it('lets an author return or publish what a second person approved', () => {
  expect(refusalOf(RubricStep.Publish, { ...rubric, status: 'approved' }, 'ada')).toBeNull();
  expect(refusalOf(RubricStep.Return, { ...rubric, status: 'approved' }, 'ada')).toBeNull();
});

it.each([
  ['approve', 'draft'],
  ['publish', 'submitted'],
  ['submit', 'published'],
  ['return', 'published'],
] as const)('refuses to %s a %s rubric', (step, status) => {
  expect(refusalOf(step, { ...rubric, status }, 'dora')).toBe('rubric-not-ready');
});
