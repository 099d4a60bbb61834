import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AsyncView,
  Callout,
  Loaded,
  PageHeader,
  Panel,
  type Problem,
  problemOf,
  ProblemMessage,
  Progress,
  provideProblemWords,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { ImportResponse, ImportRowsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { ImportFaultTable, type Mend } from './import-fault-table';

/** An import: how it stands, what has to be mended, and the taking over with its progress. */
@Component({
  selector: 'assay-import-page',
  imports: [AsyncView, Callout, ImportFaultTable, Loaded, MatButton, PageHeader, Panel, ProblemMessage, Progress, RouterLink],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class ImportPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  readonly id = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly howMany = howMany;

  protected readonly state = httpResource<ImportResponse>(() => schedulingApi.import(this.id()));
  /** Read anew after each mend: a mend in one row can settle others. */
  protected readonly faulty = httpResource<ImportRowsResponse>(() => schedulingApi.importRows(this.id(), 'faulty', this.offset()));
  protected readonly offset = signal(0);
  protected readonly problem = signal<Problem | null>(null);
  /** Rows in when the taking over began; null while it does not run. */
  protected readonly running = signal<{ readonly from: number; readonly total: number } | null>(null);
  private wantsStop = false;

  protected readonly lead = computed(() =>
    this.state.hasValue() ? `${this.state.value().fileName}, ${howMany(this.state.value().total, 'row')}` : undefined,
  );

  protected async mend(mend: Mend): Promise<void> {
    const path = mend.everywhere ? schedulingApi.importReplacements(this.id()) : schedulingApi.importRow(this.id(), mend.line);
    const send = () =>
      mend.everywhere
        ? this.api.post<ImportResponse>(path, { column: mend.column, from: mend.from, to: mend.value })
        : this.api.put<ImportResponse>(path, { column: mend.column, value: mend.value });
    await this.change(send);
  }

  protected async addEmployer(name: string): Promise<void> {
    await this.change(() => this.api.post<ImportResponse>(schedulingApi.importEmployers(this.id()), { name }));
  }

  /** Asks for part after part until nothing is ready or somebody stops it; what is in stays in. */
  protected async takeOver(): Promise<void> {
    if (this.running() || !this.state.hasValue()) return;
    const { imported, ready } = this.state.value();
    this.wantsStop = false;
    this.running.set({ from: imported, total: ready });
    await this.change(async () => {
      let state = await this.api.post<ImportResponse>(schedulingApi.importParts(this.id()));
      this.state.set(state);
      while (state.ready > 0 && !this.wantsStop) {
        state = await this.api.post<ImportResponse>(schedulingApi.importParts(this.id()));
        this.state.set(state);
      }
      this.notices.say(`${howMany(state.imported - imported, 'row')} taken over.`);
      return state;
    });
    this.running.set(null);
  }

  protected stop(): void {
    this.wantsStop = true;
  }

  private async change(work: () => Promise<ImportResponse>): Promise<void> {
    this.problem.set(null);
    try {
      this.state.set(await work());
      this.faulty.reload();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
