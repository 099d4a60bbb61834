import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { serverErrors } from './server-errors';

const objection = (field: string) => ({
  status: 422,
  code: 'validation-failed',
  errors: [{ field, code: 'required' }],
  facts: {},
});
const duties = () => TestBed.runInInjectionContext(() => form(signal({ duties: [{ title: '' }, { title: '' }] })));

it('finds the field at the end of a path with an index', () => {
  const tree = duties();
  expect(serverErrors(objection('duties[1].title'), tree)[0]?.fieldTree).toBe(tree.duties[1]?.title);
});

it('puts an objection to an unknown field on the nearest part of the form that exists', () => {
  const tree = duties();
  expect(serverErrors(objection('duties[0].colour'), tree)[0]?.fieldTree).toBe(tree.duties[0]);
  expect(serverErrors(objection('colour'), tree)[0]?.fieldTree).toBe(tree);
});

it('takes the words of the form before its own', () => {
  const words = { required: 'Name the duty' };
  expect(serverErrors(objection('duties'), duties(), words)[0]?.message).toBe('Name the duty');
});

it('tells the detail of the server for a code it has no words for', () => {
  const problem = {
    ...objection('duties'),
    errors: [{ field: 'duties', code: 'odd', detail: 'Two duties are the same' }],
  };
  expect(serverErrors(problem, duties())[0]?.message).toBe('Two duties are the same');
});
