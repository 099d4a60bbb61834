import { Module } from '@nestjs/common';
import { RecordSubmission } from '../attempts/record-submission';
import { PublishedPlans } from '../facts/published-plans';
import { DecideGatewayItem } from '../gateway/decide-gateway-item';
import { GatewayOf } from '../gateway/gateway-of';
import { GatewayQueries } from '../gateway/gateway-queries';
import { GatewayController } from '../gateway/gateway.controller';
import { SubmitGatewayItem } from '../gateway/submit-gateway-item';
import { AcceptGateway } from './accept-gateway';
import { EnrolApprentice } from './enrol-apprentice';
import { EnrolmentQueries } from './enrolment-queries';
import { EnrolmentsController } from './enrolments.controller';

/** From the registration of an apprentice to the gateway. */
@Module({
  controllers: [EnrolmentsController, GatewayController],
  providers: [
    PublishedPlans,
    EnrolmentQueries,
    EnrolApprentice,
    AcceptGateway,
    RecordSubmission,
    GatewayOf,
    GatewayQueries,
    SubmitGatewayItem,
    DecideGatewayItem,
  ],
  exports: [PublishedPlans],
})
export class EnrolmentsModule {}
