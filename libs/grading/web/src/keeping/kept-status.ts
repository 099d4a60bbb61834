import { Component, DestroyRef, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Callout, counted, provideProblemWords } from '@assay/platform/ui';
import { platformPaths } from '@assay/platform/web';
import { gradingProblemWords } from '../words/problem-words';
import { ChangeSender } from './change-sender';
import { KeptChanges } from './kept-changes';
import { countWords } from './kept-words';
import { ParkedChange } from './parked-change';
import { saveKeptFile } from './save-kept-file';

/** Offline longer than this, a person may want a file of what the server does not have. */
const longMs = 2 * 3_600_000;
const minuteMs = 60_000;

/** What is on this device and what is on the server, and what to do where they cannot come together by themselves. */
@Component({
  selector: 'assay-kept-status',
  imports: [Callout, MatButton, ParkedChange, RouterLink],
  templateUrl: './kept-status.html',
  styleUrl: './kept-status.scss',
  providers: [provideProblemWords(gradingProblemWords)],
})
export class KeptStatus {
  /** One attempt, or null for everything of the person. */
  readonly attemptId = input<string | null>(null);

  private readonly kept = inject(KeptChanges);
  private readonly sender = inject(ChangeSender);
  private readonly router = inject(Router);
  private readonly now = signal(Date.now());

  protected readonly signInPath = platformPaths.signIn;
  protected readonly counted = counted;
  protected readonly standing = this.sender.standing;
  private readonly changes = computed(() => this.kept.changes().filter((change) => this.isHere(change)));
  protected readonly parked = computed(() => this.changes().filter(({ state }) => state === 'parked'));
  protected readonly waiting = computed(() => this.kept.changes().length);
  protected readonly isLoose = computed(() => this.kept.loose().length > 0);
  protected readonly words = computed(() => {
    const written = this.changes().filter(({ state }) => state !== 'writing');
    const onDevice = written.filter((change) => change.onDevice).length;
    const onServer = this.kept.acknowledgements().filter((one) => one.own && this.isHere(one)).length;
    return countWords({ onDevice, notKept: written.length - onDevice, onServer });
  });
  protected readonly isFileOffered = computed(() => {
    const oldest = Math.min(...this.kept.changes().map(({ madeAt }) => Date.parse(madeAt)));
    return this.parked().length > 0 || this.isLoose() || this.now() - oldest > longMs;
  });

  constructor() {
    const ticking = setInterval(() => this.now.set(Date.now()), minuteMs);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  /** Where signing in leads back to. */
  protected here(): string {
    return this.router.url;
  }

  protected sendNow(): Promise<void> {
    return this.sender.sendNow();
  }

  protected saveFile(): void {
    saveKeptFile(this.kept);
  }

  /** Of what cannot be read nobody knows whether it belongs here: it is shown everywhere. */
  private isHere({ attemptId }: { readonly attemptId: string }): boolean {
    const wanted = this.attemptId();
    return wanted === null || wanted === attemptId || attemptId === '';
  }
}
