import { type AssessmentPlan, st0825Plan } from '@assay/standards/domain';
import { aPlanResponse } from '../testing/a-plan-response';
import { PlanEditing } from './plan-editing';

const renamed = (title: string) => (plan: AssessmentPlan) => ({ ...plan, title });

function opened(): PlanEditing {
  const editing = new PlanEditing();
  editing.open(aPlanResponse());
  return editing;
}

it('takes steps back and forth, and forgets what was taken back when something else is done', () => {
  const editing = opened();
  editing.change(renamed('A'));
  editing.change(renamed('B'));
  editing.undo();
  expect([editing.plan()?.title, editing.canUndo(), editing.canRedo()]).toEqual(['A', true, true]);
  editing.redo();
  expect(editing.plan()?.title).toBe('B');
  editing.undo();
  editing.change(renamed('C'));
  expect(editing.canRedo()).toBe(false);
  editing.undo();
  editing.undo();
  editing.undo();
  expect(editing.plan()?.title).toBe(st0825Plan.title);
});

it('counts no step that changes nothing', () => {
  const editing = opened();
  editing.change(renamed(st0825Plan.title));
  expect([editing.canUndo(), editing.unsaved()]).toEqual([false, 0]);
});

it('counts the rules that are not saved, and tells contradictions at once', () => {
  const editing = opened();
  editing.changeRule('window.months', (rule) => ({ ...rule, value: 1 }));
  expect(editing.unsaved()).toBe(1);
  expect(editing.contradictions().map(({ code }) => code)).toContain('order-beyond-window');
  editing.undo();
  expect([editing.unsaved(), editing.contradictions()]).toEqual([0, []]);
});

it('keeps the way back after a save', () => {
  const editing = opened();
  editing.change(renamed('A'));
  editing.saved(aPlanResponse({ version: 2, plan: { ...st0825Plan, title: 'A' } }));
  expect(editing.unsaved()).toBe(0);
  editing.undo();
  expect([editing.plan()?.title, editing.unsaved()]).toEqual([st0825Plan.title, 1]);
});

it('brings together what two people changed', () => {
  const editing = opened();
  editing.changeRule('window.months', (rule) => ({ ...rule, value: 5 }));
  const results = { ...st0825Plan.results, citation: 'Their page' };
  const both = editing.merge(aPlanResponse({ version: 2, plan: { ...st0825Plan, results } }));
  expect(both).toEqual([]);
  expect([editing.plan()?.window.months.value, editing.plan()?.results.citation]).toEqual([5, 'Their page']);
  expect([editing.response()?.version, editing.unsaved()]).toEqual([2, 1]);
});
