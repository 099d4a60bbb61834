import { Permission } from '@assay/people/domain';
import type { DeliveryResponse } from '@assay/platform/contracts';
import { MessageSubject } from '@assay/platform/util';
import { schedulingPaths } from '../scheduling-paths';

/** The page of what a message is about, or of the enrolment for those who may not open that one. */
export function pathOfDelivery({ about, aboutId, enrolmentId }: DeliveryResponse, can: (permission: Permission) => boolean): string {
  if (about === MessageSubject.Booking) return schedulingPaths.booking(aboutId);
  if (about === MessageSubject.Result && can(Permission.ReadResults)) return schedulingPaths.result(aboutId);
  if (about === MessageSubject.Appeal && can(Permission.ReadAppeals)) return schedulingPaths.appeal(aboutId);
  if (about === MessageSubject.Consideration && can(Permission.DecideConsideration)) return schedulingPaths.considerations;
  return enrolmentId === null ? schedulingPaths.apprentices : schedulingPaths.enrolment(enrolmentId);
}
