import { Component, computed, input } from '@angular/core';
import { Definitions, Panel } from '@assay/platform/ui';
import { describePlace, type KsbKind, type OccupationDocument } from '@assay/standards/domain';

const kinds: readonly { readonly kind: KsbKind; readonly heading: string }[] = [
  { kind: 'knowledge', heading: 'Knowledge' },
  { kind: 'skill', heading: 'Skills' },
  { kind: 'behaviour', heading: 'Behaviours' },
];

/** The published occupation, part by part in the order of its page. */
@Component({
  selector: 'assay-occupation-parts',
  imports: [Definitions, Panel],
  templateUrl: './occupation-parts.html',
  styleUrl: './occupation-parts.scss',
})
export class OccupationParts {
  readonly document = input.required<OccupationDocument>();

  protected readonly ksbs = computed(() =>
    kinds
      .map(({ kind, heading }) => ({
        heading,
        items: this.document().ksbs.filter((ksb) => ksb.kind === kind),
      }))
      .filter(({ items }) => items.length > 0),
  );
  protected readonly place = describePlace;
}
