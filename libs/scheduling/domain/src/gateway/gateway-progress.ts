import { EnrolmentStatus, statusesInAssessment } from '../lifecycles/enrolment-status';
import { GatewayItemStatus } from './gateway-item-status';

/** The states in which what is due at the gateway may be handed in and decided. */
export const statusesBeforeGateway: readonly EnrolmentStatus[] = [
  EnrolmentStatus.Registered,
  EnrolmentStatus.InTraining,
  EnrolmentStatus.GatewaySubmitted,
];

/** The states in which an item that may follow the gateway is still taken. */
export const statusesThatTakeItems: readonly EnrolmentStatus[] = [...statusesBeforeGateway, ...statusesInAssessment];

/** Where the items due at the gateway put the enrolment: all accepted, all handed in, or in training still. */
export function gatewayProgress(due: readonly GatewayItemStatus[]): EnrolmentStatus {
  if (due.every((status) => status === GatewayItemStatus.Accepted)) return EnrolmentStatus.GatewayAccepted;
  const isIn = (status: GatewayItemStatus) => status === GatewayItemStatus.Accepted || status === GatewayItemStatus.Submitted;
  return due.every(isIn) ? EnrolmentStatus.GatewaySubmitted : EnrolmentStatus.InTraining;
}
