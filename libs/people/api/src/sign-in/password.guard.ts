import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ProblemException } from '@assay/platform/api';

/** Lets in whom the password strategy found; everybody else gets one and the same refusal. */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override handleRequest<T>(error: unknown, found: T | false): T {
    if (error) throw error;
    if (!found) throw new ProblemException(401, 'sign-in-refused', 'Organisation, e-mail and password do not belong together.');
    return found;
  }
}
