import type { DemonstrationAccount } from '@assay/people/contracts';

export const demonstrationAccounts: readonly DemonstrationAccount[] = [];
