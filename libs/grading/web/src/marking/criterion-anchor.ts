/** The id of a criterion's place on the page. */
export function criterionAnchor(criterionId: string): string {
  return `criterion-${criterionId}`;
}

/** Brings a criterion into view and puts the focus on its chosen level, or its first. */
export function focusCriterion(root: HTMLElement, anchor: string): void {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-criterion]')];
  const card = cards.find(({ id }) => id === anchor);
  const level = card?.querySelector<HTMLElement>('input:checked') ?? card?.querySelector<HTMLElement>('input');
  card?.scrollIntoView?.({ block: 'start' });
  level?.focus({ preventScroll: true });
}
