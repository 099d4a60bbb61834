import { Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout, Icon } from '@assay/platform/ui';

/** A secret address, the one time it is told. */
@Component({
  selector: 'assay-feed-address',
  imports: [Callout, Icon, MatButton],
  template: `
    <assay-callout tone="attention"
      >Copy the link now: it is shown this once. Whoever has it can see your bookings, so give it to nobody.</assay-callout
    >
    <label for="feed-address">Your calendar link</label>
    <input #field id="feed-address" type="text" readonly [value]="address()" (focus)="field.select()" />
    <div class="assay-row">
      <button matButton="filled" type="button" (click)="copy()">
        <assay-icon matButtonIcon [name]="isCopied() ? 'check' : 'document'" />{{ isCopied() ? 'Copied' : 'Copy the link' }}
      </button>
    </div>
    <p class="assay-quiet">In your calendar, choose “add by address”, “subscribe” or “from the internet”, and paste it.</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.5rem;
    }
    label {
      margin-block-start: 0.5rem;
      font-weight: 600;
    }
    input {
      inline-size: 100%;
      padding: 0.625rem 0.75rem;
      border: 1px solid var(--assay-line-strong, var(--assay-line));
      border-radius: 0.375rem;
      background: var(--assay-surface);
      color: var(--assay-text);
      font: inherit;
      text-overflow: ellipsis;
    }
    p {
      margin: 0;
    }
  `,
})
export class FeedAddress {
  readonly address = input.required<string>();
  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.address());
    this.isCopied.set(true);
  }
}
