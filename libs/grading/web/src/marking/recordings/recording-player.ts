import { Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout } from '@assay/platform/ui';
import { clockWords } from '../timer/timer-words';
import type { RecordingNote } from './recording-notes';

/** Plays a recording where it is, and goes to the times of the notes about it. Nothing for any other kind of file. */
@Component({
  selector: 'assay-recording-player',
  imports: [Callout, MatButton],
  templateUrl: './recording-player.html',
  styleUrl: './recording-player.scss',
})
export class RecordingPlayer {
  readonly file = input.required<{ readonly name: string; readonly mediaType: string }>();
  readonly address = input.required<string>();
  readonly notes = input.required<readonly RecordingNote[]>();
  /** The second that is heard or seen now. */
  readonly reached = output<number>();

  private readonly media = viewChild<ElementRef<HTMLMediaElement>>('media');
  protected readonly isOpen = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly kind = computed(() => /^(audio|video)\//.exec(this.file().mediaType)?.[1] ?? null);
  /** The service worker would take the parts of a recording for whole answers. */
  protected readonly source = computed(() => `${this.address()}?ngsw-bypass=1`);

  protected toggle(): void {
    this.hasFailed.set(false);
    this.isOpen.update((isOpen) => !isOpen);
  }

  protected tell(): void {
    const { currentTime } = this.media()?.nativeElement ?? {};
    if (currentTime !== undefined) this.reached.emit(currentTime);
  }

  protected go({ second }: RecordingNote): void {
    const media = this.media()?.nativeElement;
    if (!media) return;
    media.currentTime = second;
    // Where the browser does not let it play by itself, it stands at the right second.
    media.play().catch(() => undefined);
  }

  protected when(second: number): string {
    return clockWords(second * 1000);
  }
}
