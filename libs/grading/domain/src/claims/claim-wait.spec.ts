import { st0825Plan } from '@assay/standards/domain';
import { claimWaitKey } from './claim-wait';

const scale = st0825Plan.overallScale.value;

it('waits less after the top grade, and claims nothing after a fail', () => {
  expect(claimWaitKey(scale, 'distinction')).toBe('claim.wait-top-grade');
  expect(claimWaitKey(scale, 'merit')).toBe('claim.wait');
  expect(claimWaitKey(scale, 'fail')).toBeNull();
});
