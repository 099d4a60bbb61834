import { email, pattern, required, schema, validate } from '@angular/forms/signals';
import { isUln } from '@assay/people/domain';

/** What the form holds: text, empty until it is given. */
export interface NewApprentice {
  readonly givenName: string;
  readonly familyName: string;
  readonly uln: string;
  readonly email: string;
  readonly employerId: string;
  readonly trainingProviderId: string;
  readonly planId: string;
}

export const nobodyYet: NewApprentice = {
  givenName: '',
  familyName: '',
  uln: '',
  email: '',
  employerId: '',
  trainingProviderId: '',
  planId: '',
};

/** The rules of the form, in the words a person reads. */
export const newApprenticeRules = schema<NewApprentice>((path) => {
  required(path.givenName, { message: 'Enter their first name' });
  required(path.familyName, { message: 'Enter their last name' });
  required(path.uln, { message: 'Enter their learner number' });
  pattern(path.uln, /^\d{10}$/, { message: 'A learner number has ten digits' });
  validate(path.uln, ({ value }) =>
    /^\d{10}$/.test(value()) && !isUln(value()) ? { kind: 'uln', message: 'This is not a learner number: check the digits' } : undefined,
  );
  required(path.email, { message: 'Enter their email address' });
  email(path.email, { message: 'Enter an email address, like name@example.org' });
  required(path.employerId, { message: 'Choose their employer' });
  required(path.trainingProviderId, { message: 'Choose their training provider' });
  required(path.planId, { message: 'Choose the plan they are assessed by' });
});
