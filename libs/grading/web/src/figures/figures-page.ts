import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { DriftResponse, FiguresResponse } from '@assay/grading/contracts';
import { AsyncView, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import { ConfirmedDownload } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { percentWords } from '../words/agreement-words';
import { DriftTable } from './drift-table';
import { FigureFilters, type FigureChoices } from './figure-filters';
import { LoadTable } from './load-table';
import { RateTable } from './rate-table';
import { WaitingFigures } from './waiting-figures';

/** How assessing goes: waiting, rates, quality assurance, dates, load and drift, over a period that the address keeps. */
@Component({
  selector: 'assay-figures-page',
  imports: [AsyncView, ConfirmedDownload, DriftTable, FigureFilters, LoadTable, Loaded, PageHeader, Panel, RateTable, WaitingFigures],
  templateUrl: './figures-page.html',
  styleUrl: './figures-page.scss',
})
export class FiguresPage {
  readonly from = input<string>();
  readonly to = input<string>();
  readonly standard = input<string>();
  readonly method = input<string>();

  private readonly router = inject(Router);
  protected readonly percent = percentWords;
  private readonly query = computed(() => {
    const chosen = { from: this.from(), to: this.to(), standard: this.standard(), method: this.method() };
    const entries = Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return new URLSearchParams(entries).toString();
  });
  protected readonly figures = httpResource<FiguresResponse>(() => `${gradingApi.figures}?${this.query()}`);
  protected readonly drift = httpResource<DriftResponse>(() => `${gradingApi.drift}?${this.query()}`);
  protected readonly everything = computed(() => this.figures.value()?.rates.find(({ group }) => group === 'everything') ?? null);

  /** Where one table is had as a file. */
  protected exportOf(table: string): string {
    return `${gradingApi.figuresExport}?${new URLSearchParams([...new URLSearchParams(this.query()), ['table', table]]).toString()}`;
  }

  protected async choose(queryParams: FigureChoices): Promise<void> {
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
