import { Permission } from '@assay/people/domain';
import { type KeptOnDevice, Session } from '@assay/platform/web';

/** The changes of a marking that wait here, and what the server answered to earlier ones. */
export const gradingKeptOnDevice: KeptOnDevice = {
  async mayLeave(injector) {
    if (!injector.get(Session).can(Permission.Mark)) return true;
    const { LeavingCheck } = await import('./keeping/leaving-check');
    return injector.get(LeavingCheck).mayLeave();
  },
  forget: () => import('./keeping/forget-answered').then((file) => file.forgetAnswered()),
};
