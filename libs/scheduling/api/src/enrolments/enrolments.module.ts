import { Module } from '@nestjs/common';
import { MessagesModule } from '@assay/platform/api';
import { RecordSubmission } from '../attempts/record-submission';
import { PublishedPlans } from '../facts/published-plans';
import { DecideGatewayItem } from '../gateway/decide-gateway-item';
import { GatewayOf } from '../gateway/gateway-of';
import { GatewayQueries } from '../gateway/gateway-queries';
import { GatewayController } from '../gateway/gateway.controller';
import { SubmitGatewayItem } from '../gateway/submit-gateway-item';
import { ImportQueries } from '../import/import-queries';
import { ImportsController } from '../import/imports.controller';
import { MendImport } from '../import/mend-import';
import { ReadImport } from '../import/read-import';
import { TakeOverPart } from '../import/take-over-part';
import { AgreeReattempt } from '../reattempts/agree-reattempt';
import { OpenReattempt } from '../reattempts/open-reattempt';
import { ReattemptQueries } from '../reattempts/reattempt-queries';
import { ReattemptsController } from '../reattempts/reattempts.controller';
import { TellOfNextStep } from '../reattempts/tell-of-next-step';
import { AcceptGateway } from './accept-gateway';
import { EnrolApprentice } from './enrol-apprentice';
import { ExportEnrolments } from './export-enrolments';
import { EnrolmentQueries } from './enrolment-queries';
import { EnrolmentsController } from './enrolments.controller';

/** From the registration of an apprentice to the gateway. */
@Module({
  imports: [MessagesModule],
  controllers: [EnrolmentsController, GatewayController, ImportsController, ReattemptsController],
  providers: [
    PublishedPlans,
    EnrolmentQueries,
    EnrolApprentice,
    ExportEnrolments,
    AcceptGateway,
    RecordSubmission,
    GatewayOf,
    GatewayQueries,
    SubmitGatewayItem,
    DecideGatewayItem,
    ImportQueries,
    ReadImport,
    MendImport,
    TakeOverPart,
    ReattemptQueries,
    AgreeReattempt,
    OpenReattempt,
    TellOfNextStep,
  ],
  exports: [PublishedPlans],
})
export class EnrolmentsModule {}
