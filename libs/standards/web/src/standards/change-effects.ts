import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { counted, Panel, type Problem, ProblemMessage, StatusChip, problemOf, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import type { RubricResponse, StandardDifferenceResponse } from '@assay/standards/contracts';
import type { CriterionEffect } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { effectWords } from '../words/effect-words';
import { rubricStatusWords } from '../words/status-words';
import { standardsProblemWords } from '../words/standards-problem-words';

/** What the newer version does to the rubrics of the older one, and the way to a rubric for the newer. */
@Component({
  selector: 'assay-change-effects',
  imports: [MatButton, Panel, ProblemMessage, RouterLink, StatusChip],
  templateUrl: './change-effects.html',
  styleUrl: './change-effects.scss',
  providers: [provideProblemWords(standardsProblemWords)],
})
export class ChangeEffects {
  readonly answer = input.required<StandardDifferenceResponse>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly problem = signal<Problem | null>(null);
  protected readonly working = signal(false);
  /** The rubric of the newer version that is in work; while there is one no other is begun. */
  protected readonly inWork = computed(() => {
    const { rubric } = this.answer().after;
    return rubric && ['draft', 'submitted', 'approved'].includes(rubric.status) ? rubric : null;
  });
  protected readonly mayStart = computed(() => this.session.can(Permission.EditRubric) && this.inWork() === null);
  protected readonly newer = computed(() => this.answer().after.versionLabel ?? 'the newer version');

  protected readonly paths = standardsPaths;
  protected readonly rubricWords = rubricStatusWords;
  protected readonly effects = (effects: readonly CriterionEffect[]) => effects.map(effectWords).join('; ');
  protected readonly criteria = (count: number) => counted(count, 'criterion', 'criteria');

  protected async start(from: string): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    this.problem.set(null);
    try {
      const path = standardsApi.generate(this.answer().after.id);
      const { id, criteria } = await this.api.post<RubricResponse>(path, { from });
      const carried = criteria.filter(({ edited }) => edited).length;
      this.notices.say(`New edition begun: ${this.criteria(criteria.length)}, ${carried} with what people wrote.`);
      await this.router.navigateByUrl(standardsPaths.rubric(id));
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.working.set(false);
    }
  }
}
