import { Component } from '@angular/core';
import { render } from '../testing/render';
import type { Problem } from './problem';
import { ProblemError, problemOf } from './problem-error';
import { ProblemMessage } from './problem-message';
import { provideProblemWords } from './problem-words';

const problem = (code: string, more: Partial<Problem> = {}): Problem => ({
  status: 409,
  code,
  errors: [],
  facts: {},
  ...more,
});

@Component({
  selector: 'assay-test-problem',
  imports: [ProblemMessage],
  template: `<assay-problem-message [problem]="taken" />`,
  providers: [
    provideProblemWords({
      'slot-taken': ({ facts }) => ({ title: `Taken; ${String(facts['others'])} other times` }),
    }),
  ],
})
class TestProblem {
  readonly taken = problem('slot-taken', { facts: { others: 3 } });
}

it('takes the words of the page first, with the facts of the problem', async () => {
  const page = await render(TestProblem);
  expect(page.role('alert').textContent).toContain('Taken; 3 other times');
});

it('words the general codes by itself', async () => {
  const page = await render(ProblemMessage, { problem: problem('stale') });
  expect(page.text()).toContain('Somebody changed this while you were working on it');
});

it('gives the reference of a fault that nobody has words for', async () => {
  const page = await render(ProblemMessage, { problem: problem('internal', { requestId: 'r-77' }) });
  expect(page.text()).toContain('r-77');
});

it('finds the problem inside an error that wraps it', () => {
  const inner = new ProblemError(problem('stale'));
  expect(problemOf(new Error('outer', { cause: inner })).code).toBe('stale');
  expect(problemOf(new TypeError('x')).code).toBe('unexpected');
});
