import { Permission } from '@assay/people/domain';
import type { HomeSection } from '@assay/platform/web';

export const standardsHomeSections: readonly HomeSection[] = [
  {
    id: 'rubrics-to-approve',
    permission: Permission.ApproveRubric,
    order: 40,
    load: () => import('./rubrics/rubrics-to-approve').then((file) => file.RubricsToApprove),
  },
];
