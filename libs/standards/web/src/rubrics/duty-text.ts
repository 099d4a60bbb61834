import { Component, computed, input } from '@angular/core';
import type { DutyShare } from '@assay/standards/domain';

interface Piece {
  readonly text: string;
  readonly kind: 'element' | 'connective' | 'elsewhere';
}

/** A duty as published; the elements that this criterion holds are marked, what another holds is quiet. */
@Component({
  selector: 'assay-duty-text',
  template: `@for (piece of pieces(); track $index) {
    @if (piece.kind === 'element') {
      <mark>{{ piece.text }}</mark>
    } @else {
      <span [class.elsewhere]="piece.kind === 'elsewhere'">{{ piece.text }}</span>
    }
  }`,
  styles: `
    :host {
      white-space: pre-wrap;
    }
    mark {
      background: none;
      color: inherit;
      text-decoration: underline;
      text-decoration-color: var(--assay-accent);
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
    .elsewhere {
      color: var(--assay-text-quiet);
    }
  `,
})
export class DutyText {
  readonly share = input.required<DutyShare>();
  protected readonly pieces = computed(() => piecesOf(this.share()));
}

function piecesOf({ text, elements, connectives }: DutyShare): readonly Piece[] {
  const spans = [
    ...elements.map((span) => ({ ...span, kind: 'element' as const })),
    ...connectives.map((span) => ({ ...span, kind: 'connective' as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), kind: 'elsewhere' });
    pieces.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: 'elsewhere' });
  return pieces;
}
