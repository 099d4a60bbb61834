import { moderateEverything, type SamplingPolicy } from '@assay/grading/domain';
import { Injectable } from '@nestjs/common';

/** What the organisation samples. Every mark is moderated until organisations set rates of their own. */
@Injectable()
export class SamplingPolicies {
  current(): SamplingPolicy {
    return moderateEverything;
  }
}
