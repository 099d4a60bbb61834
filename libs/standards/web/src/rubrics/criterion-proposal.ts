import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout } from '@assay/platform/ui';
import type { CriterionResponse } from '@assay/standards/contracts';
import type { RubricCriterion } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { DraftActions } from './draft-actions';

/** What the generator would write now, beside what stands, part by part where they differ. */
@Component({
  selector: 'assay-criterion-proposal',
  imports: [Callout, MatButton],
  templateUrl: './criterion-proposal.html',
  styleUrl: './criterion-proposal.scss',
})
export class CriterionProposal {
  readonly criterion = input.required<CriterionResponse>();
  readonly mayAnswer = input.required<boolean>();

  protected readonly actions = inject(DraftActions);
  protected readonly differences = computed(() => {
    const { content, proposal } = this.criterion();
    const [now, then] = [partsOf(content), proposal ? partsOf(proposal) : []];
    return now.map((part, index) => ({ ...part, proposed: then[index]?.text ?? '' })).filter(({ text, proposed }) => text !== proposed);
  });

  protected async answer(accept: boolean): Promise<void> {
    const { version } = this.criterion();
    const path = standardsApi.criterionStep(this.criterion(), 'proposal');
    const done = accept ? 'Proposal accepted.' : 'What stands is kept.';
    await this.actions.send({ path, body: { accept }, version, done });
  }
}

interface Part {
  readonly name: string;
  readonly text: string;
}

const partsOf = ({ title, methods, levels, prompts, lookFors, evidence }: RubricCriterion): readonly Part[] => [
  { name: 'Title', text: title },
  { name: 'Assessed by', text: methods.map(({ method }) => methodName(method)).join(', ') },
  ...levels.map(({ grade, descriptor }) => ({ name: gradeName(grade), text: descriptor })),
  { name: 'Questions for the discussion', text: prompts.join('\n') },
  { name: 'What the observer looks for', text: lookFors.join('\n') },
  { name: 'Evidence an apprentice could bring', text: evidence.join('\n') },
];
