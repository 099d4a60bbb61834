import { st0825Plan } from '@assay/standards/domain';
import { claimWaitKey } from './claim-wait';

it('waits less after the top grade, and claims nothing after a fail', () => {
  expect(claimWaitKey(st0825Plan, 'distinction')).toBe('claim.wait-top-grade');
  expect(claimWaitKey(st0825Plan, 'merit')).toBe('claim.wait');
  expect(claimWaitKey(st0825Plan, 'fail')).toBeNull();
});
