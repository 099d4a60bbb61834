import { Component, signal } from '@angular/core';
import { render } from '../testing/render';
import { DataTable } from './data-table';
import type { Sort } from './sort';
import { SortHeader } from './sort-header';

@Component({
  selector: 'assay-test-table',
  imports: [DataTable, SortHeader],
  template: `
    <assay-data-table label="Apprentices">
      <table>
        <thead>
          <tr>
            <th assaySort="name" [(sort)]="sort">Name</th>
            <th assaySort="due" [(sort)]="sort">Due</th>
          </tr>
        </thead>
      </table>
    </assay-data-table>
  `,
})
class TestTable {
  readonly sort = signal<Sort | null>(null);
}

it('is a region with a name that can be scrolled by keyboard', async () => {
  const page = await render(TestTable);
  expect(page.role('region', 'Apprentices').tabIndex).toBe(0);
});

it('sorts upwards first, then downwards, one column at a time', async () => {
  const page = await render(TestTable);
  await page.press(page.role('button', 'Name'));
  expect(page.fixture.componentInstance.sort()).toEqual({ by: 'name', direction: 'ascending' });
  await page.press(page.role('button', 'Name'));
  expect(page.role('columnheader', 'Name').getAttribute('aria-sort')).toBe('descending');
  await page.press(page.role('button', 'Due'));
  expect(page.role('columnheader', 'Name').getAttribute('aria-sort')).toBeNull();
  expect(page.role('columnheader', 'Due').getAttribute('aria-sort')).toBe('ascending');
});
