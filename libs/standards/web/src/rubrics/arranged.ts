import type { CriterionResponse } from '@assay/standards/contracts';

/** What the dialogs that rearrange a draft are opened with. */
export interface Arranged {
  readonly criterion: CriterionResponse;
  readonly criteria: readonly CriterionResponse[];
}

/** `4. Work as part of an agile team`. */
export const nameOf = ({ position, content }: CriterionResponse): string => `${position}. ${content.title || 'Without a title'}`;
