import { gradingHomeSections } from '@assay/grading/web';
import type { HomeSection } from '@assay/platform/web';
import { schedulingHomeSections } from '@assay/scheduling/web';
import { standardsHomeSections } from '@assay/standards/web';

export const homeSections: readonly HomeSection[] = [...schedulingHomeSections, ...gradingHomeSections, ...standardsHomeSections];
