import type { ValueOf } from '@assay/platform/util';

/** How somebody who has not come was tried to be reached. */
export const ContactChannel = { Phone: 'phone', Email: 'email', Message: 'message' } as const;
export type ContactChannel = ValueOf<typeof ContactChannel>;
