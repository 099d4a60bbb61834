import { PrepareDatabase1764000000000 } from '../migrations/1764000000000-prepare-database';
import { CreatePeople1764000001000 } from '../migrations/1764000001000-create-people';
import { CreateAudit1764000002000 } from '../migrations/1764000002000-create-audit';
import { CreateStandards1764000003000 } from '../migrations/1764000003000-create-standards';
import { CreateScheduling1764000004000 } from '../migrations/1764000004000-create-scheduling';
import { CreateGrading1764000005000 } from '../migrations/1764000005000-create-grading';
import { ApprovePlans1764000006000 } from '../migrations/1764000006000-approve-plans';
import { DeepenRubrics1764000007000 } from '../migrations/1764000007000-deepen-rubrics';
import { CreateCohort1764000008000 } from '../migrations/1764000008000-create-cohort';
import { FollowBookings1764000009000 } from '../migrations/1764000009000-follow-bookings';
import { CreateMessages1764000010000 } from '../migrations/1764000010000-create-messages';
import { AddGatewayAndSettings1764000011000 } from '../migrations/1764000011000-add-gateway-and-settings';
import { DeepenModeration1764000014000 } from '../migrations/1764000014000-deepen-moderation';
import { QuickenCommands1764000015000 } from '../migrations/1764000015000-quicken-commands';
import { CreateStatements1764000017000 } from '../migrations/1764000017000-create-statements';
import { RecordMarkings1764000019000 } from '../migrations/1764000019000-record-markings';
import { FollowResults1764000020000 } from '../migrations/1764000020000-follow-results';
import { QuickenFigures1764000021000 } from '../migrations/1764000021000-quicken-figures';
import { PauseEnrolments1764000022000 } from '../migrations/1764000022000-pause-enrolments';
import { ConfirmSessions1764000023000 } from '../migrations/1764000023000-confirm-sessions';
import { WidenMessages1764000024000 } from '../migrations/1764000024000-widen-messages';
import { ReplaceVoidReattempts1764000025000 } from '../migrations/1764000025000-replace-void-reattempts';
import { TakeOffAssessors1764000025500 } from '../migrations/1764000025500-take-off-assessors';
import { CountMarks1764000027000 } from '../migrations/1764000027000-count-marks';
import { ResumeUploads1764000028000 } from '../migrations/1764000028000-resume-uploads';

/** In the order in which they run. */
export const migrations = [
  PrepareDatabase1764000000000,
  CreatePeople1764000001000,
  CreateAudit1764000002000,
  CreateStandards1764000003000,
  CreateScheduling1764000004000,
  CreateGrading1764000005000,
  ApprovePlans1764000006000,
  DeepenRubrics1764000007000,
  CreateCohort1764000008000,
  FollowBookings1764000009000,
  CreateMessages1764000010000,
  AddGatewayAndSettings1764000011000,
  DeepenModeration1764000014000,
  QuickenCommands1764000015000,
  CreateStatements1764000017000,
  RecordMarkings1764000019000,
  FollowResults1764000020000,
  QuickenFigures1764000021000,
  PauseEnrolments1764000022000,
  ConfirmSessions1764000023000,
  WidenMessages1764000024000,
  ReplaceVoidReattempts1764000025000,
  TakeOffAssessors1764000025500,
  CountMarks1764000027000,
  ResumeUploads1764000028000,
];
