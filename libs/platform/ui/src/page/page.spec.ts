import { Component } from '@angular/core';
import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { Definitions } from '../layout/definitions';
import { Timeline } from '../layout/timeline';
import { TimelineItem } from '../layout/timeline-item';
import { render } from '../testing/render';
import { EmptyState } from './empty-state';
import { PageHeader } from './page-header';
import { Panel } from './panel';

@Component({
  selector: 'assay-test-page',
  imports: [Definitions, EmptyState, PageHeader, Panel, Timeline, TimelineItem],
  template: `
    <assay-page-header heading="Leo Adeyemi" lead="Maintenance technician" backTo="/apprentices" backLabel="Apprentices">
      <button actions type="button">Book</button>
    </assay-page-header>
    <assay-panel heading="Facts">
      <dl assayDefinitions>
        <div>
          <dt>Employer</dt>
          <dd>Harrow Foods</dd>
        </div>
      </dl>
    </assay-panel>
    <ol assayTimeline>
      <li assayTimelineItem heading="Gateway" step="done" when="4 January 2027"></li>
      <li assayTimelineItem heading="Observation" step="current"></li>
    </ol>
    <assay-empty-state heading="No bookings yet">Book a date to begin.</assay-empty-state>
  `,
})
class TestPage {}

const page = () => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  return render(TestPage);
};

it('has one heading that can take the focus, and a way back', async () => {
  const { role, roles } = await page();
  expect(roles('heading').filter((heading) => heading.tagName === 'H1')).toHaveLength(1);
  expect(role('heading', 'Leo Adeyemi').tabIndex).toBe(-1);
  expect(role('link', 'Apprentices').getAttribute('href')).toBe('/apprentices');
  expect(role('button', 'Book')).toBeTruthy();
});

it('names a panel by its heading', async () => {
  const { element } = await page();
  const section = element.querySelector('section[aria-labelledby]');
  expect(document.getElementById(section?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Facts');
});

it('says the state of each step, and which one is now', async () => {
  const { roles, element } = await page();
  const steps = roles('listitem').map((step) => step.textContent?.replace(/\s+/g, ' ').trim());
  expect(steps).toEqual(['Done: Gateway 4 January 2027', 'Now: Observation']);
  expect(element.querySelector('[aria-current=step]')?.textContent).toContain('Observation');
});
