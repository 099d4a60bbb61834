/** A text field that is written in as a person would: at once, so that whatever is typed next comes behind it. */
export class WrittenArea {
  constructor(private readonly area: HTMLTextAreaElement | undefined) {}

  /** Puts the text behind what is there, after `between`, and the cursor behind the text. */
  append(text: string, between: string): void {
    const { area } = this;
    if (!area) return;
    const written = area.value.trimEnd();
    area.focus();
    area.value = written === '' ? text : `${written}${between}${text}`;
    area.setSelectionRange(area.value.length, area.value.length);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Marks the time in the stamp at the end, `[rec 00:00:00] `, to be typed over. */
  markTime(): void {
    const end = (this.area?.value.length ?? 0) - '] '.length;
    this.area?.setSelectionRange(end - '00:00:00'.length, end);
  }
}
