import { ChangeDetectorRef, Component, computed, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { runningTime, timerBounds, timerChoices, TimerEventKind, TimerState, warningAt } from '@assay/grading/domain';
import { Callout, StatusChip, timeWords } from '@assay/platform/ui';
import type { MarkingRecord } from '../record/marking-record';
import type { Press } from '../record/presses-of';
import { clockWords, lengthWords, timerStateWords, tookWords, warningWords } from './timer-words';

const buttonWords: Readonly<Record<TimerEventKind, string>> = { start: 'Start', pause: 'Pause', resume: 'Resume', end: 'End' };

/** The clock of the event: what is planned and agreed, a word before each bound, and why it paused. */
@Component({
  selector: 'assay-event-timer',
  imports: [Callout, MatButton, StatusChip],
  templateUrl: './event-timer.html',
  styleUrl: './event-timer.scss',
})
export class EventTimer {
  readonly record = input.required<MarkingRecord>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly changes = inject(ChangeDetectorRef);
  private readonly now = signal(Date.now());
  /** A press that wants a reason, with the moment of the press: typing the reason takes no time from the event. */
  protected readonly pressed = signal<{ kind: TimerEventKind; at: Date } | null>(null);
  protected readonly words = buttonWords;
  protected readonly state = computed(() => this.record().timerState());
  protected readonly stateWords = computed(() => timerStateWords[this.state()]);
  protected readonly length = computed(() => this.record().marking.record.timer);
  protected readonly lengthWords = computed(() => lengthWords(this.length()));
  protected readonly choices = computed(() => timerChoices(this.state()));
  readonly ranMs = computed(() => runningTime(this.record().events(), this.now()));
  protected readonly clock = computed(() => clockWords(this.ranMs()));
  protected readonly share = computed(() => Math.min(100, (this.ranMs() / 60_000 / timerBounds(this.length()).longest) * 100));
  protected readonly plannedShare = computed(() => (timerBounds(this.length()).agreed / timerBounds(this.length()).longest) * 100);
  private readonly warning = computed(() => warningAt(this.length(), this.ranMs()));
  protected readonly isOver = computed(() => this.warning()?.left === 0);
  protected readonly lost = computed(() =>
    this.record()
      .lostPresses()
      .map(({ id, body }) => {
        const { kind, at, reason } = body as Press;
        return { id, words: `${buttonWords[kind]}, ${timeWords(at)}${reason ? `: ${reason}` : ''}` };
      }),
  );
  protected readonly said = computed(() => {
    if (this.state() === TimerState.Paused) return `Paused: ${this.record().events().at(-1)?.reason ?? ''}`;
    const warning = this.warning();
    return this.state() === TimerState.Running && warning ? warningWords(warning, this.length()) : '';
  });
  protected readonly took = computed(() => (this.state() === TimerState.Ended ? tookWords(this.length(), this.ranMs()) : null));

  constructor() {
    const ticking = setInterval(() => this.now.set(Date.now()), 500);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  /** Starts, pauses or goes on, whichever comes next. */
  toggle(): void {
    const [next] = this.choices();
    if (next && !this.record().timerConflict()) this.press(next);
  }

  protected press(kind: TimerEventKind): void {
    const at = new Date();
    const wantsReason = kind === TimerEventKind.Pause || (kind === TimerEventKind.Resume && this.state() === TimerState.Ended);
    if (wantsReason) this.askWhy(kind, at);
    else this.send(kind, at, '');
  }

  protected explain(event: Event, reason: string): void {
    event.preventDefault();
    const pressed = this.pressed();
    if (!pressed || reason.trim() === '') return;
    this.pressed.set(null);
    this.send(pressed.kind, pressed.at, reason.trim());
    queueMicrotask(() => this.element.querySelector<HTMLElement>('button')?.focus());
  }

  private askWhy(kind: TimerEventKind, at: Date): void {
    this.pressed.set({ kind, at });
    // Drawn now: what is typed next is the reason, and must not choose a level where the cursor was.
    this.changes.detectChanges();
    this.element.querySelector('input')?.focus();
  }

  private send(kind: TimerEventKind, at: Date, reason: string): void {
    void this.record().press(kind, at, reason);
    this.now.set(Date.now());
  }
}
