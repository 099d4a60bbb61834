import { Component, computed, input, linkedSignal } from '@angular/core';
import { form, pattern, required } from '@angular/forms/signals';
import { atMost, Callout, FormFrame, NumberField, TextField } from '@assay/platform/ui';
import type { OccupationReadingResponse } from '@assay/standards/contracts';
import { titleLimit } from '@assay/standards/domain';

/** Confirms what the page says of itself and asks for what it does not say. */
@Component({
  selector: 'assay-import-form',
  imports: [Callout, FormFrame, NumberField, TextField],
  template: `
    @if (missing(); as names) {
      <assay-callout tone="attention">The page does not say its {{ names }}. Please add it.</assay-callout>
    }
    <assay-form [form]="details" [send]="submit" submitLabel="Import the standard">
      <assay-text-field [field]="details.title" label="Title of the occupation" />
      <assay-number-field [field]="details.level" label="Level" />
      <assay-text-field [field]="details.reference" label="Occupation reference" hint="For example OCC0825" />
      <assay-text-field [field]="details.standardReference" label="Standard reference" hint="For example ST0825" />
      <assay-text-field [field]="details.versionLabel" label="Version" hint="For example 1.1" />
    </assay-form>
  `,
  styles: `
    :host {
      display: block;
    }
    assay-callout {
      margin-block-end: 1.25rem;
    }
  `,
})
export class ImportForm {
  readonly reading = input.required<OccupationReadingResponse>();
  readonly send = input.required<(given: object) => Promise<void>>();

  protected readonly missing = computed(() => this.reading().missing.join(' and its '));
  protected readonly answers = linkedSignal(() => answersOf(this.reading()));
  protected readonly details = form(this.answers, (path) => {
    required(path.title, { message: 'Give the title of the occupation' });
    atMost(path.title, titleLimit);
    required(path.level, { message: 'Give the level' });
    required(path.reference, { message: 'Give the reference of the occupation' });
    pattern(path.reference, /^(?:OCC\d{3,5}[A-Z]?|ST\d{4})$/i, { message: 'Write it like OCC0825' });
    pattern(path.standardReference, /^ST\d{4}$/i, { message: 'Write it like ST0825' });
    pattern(path.versionLabel, /^\d{1,3}\.\d{1,3}$/, { message: 'Write it like 1.1' });
  });

  protected readonly submit = () => this.send()(given(this.answers()));
}

interface Answers {
  readonly title: string;
  readonly level: number | null;
  readonly reference: string;
  readonly standardReference: string;
  readonly versionLabel: string;
}

function answersOf({ document, shippedPlan }: OccupationReadingResponse): Answers {
  return {
    title: document.title ?? '',
    level: document.level,
    reference: document.reference ?? document.standardReference ?? '',
    standardReference: document.standardReference ?? shippedPlan?.split(' ')[0] ?? '',
    versionLabel: document.version ?? shippedPlan?.split(' ')[1] ?? '',
  };
}

/** What was answered, without what was left empty; an ST reference is not an occupation's. */
function given({ level, reference, ...texts }: Answers): object {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return {
    ...Object.fromEntries(filled),
    ...(level === null ? {} : { level }),
    ...(/^OCC/i.test(reference) ? { reference } : {}),
  };
}
