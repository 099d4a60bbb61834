import { applyWhen, email, minLength, required, schema } from '@angular/forms/signals';
import type { CreateAccountRequest } from '@assay/people/contracts';
import { Role, passwordLength } from '@assay/people/domain';

/** What the form holds: text, empty until it is given. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role | '';
  readonly password: string;
  readonly trainingProviderId: string;
  readonly employerId: string;
  readonly apprenticeId: string;
}

export const nobodyYet: NewPerson = {
  name: '',
  email: '',
  role: '',
  password: '',
  trainingProviderId: '',
  employerId: '',
  apprenticeId: '',
};

/** The rules of the form, in the words a person reads. */
export const newPersonRules = schema<NewPerson>((path) => {
  required(path.name, { message: 'Enter their name' });
  required(path.email, { message: 'Enter their email address' });
  email(path.email);
  required(path.role, { message: 'Choose what they do' });
  required(path.password, { message: 'Enter a first password' });
  minLength(path.password, passwordLength.min);
  applyWhen(
    path,
    ({ value }) => value().role === Role.Provider,
    (provider) => {
      required(provider.trainingProviderId, { message: 'Choose their training provider' });
    },
  );
  applyWhen(
    path,
    ({ value }) => value().role === Role.Employer,
    (employer) => {
      required(employer.employerId, { message: 'Choose their employer' });
    },
  );
  applyWhen(
    path,
    ({ value }) => value().role === Role.Apprentice,
    (apprentice) => {
      required(apprentice.apprenticeId, { message: 'Choose who they are' });
    },
  );
});

/** The account to create; a link only goes with the role that needs it. */
export function accountOf(person: NewPerson): CreateAccountRequest {
  const { name, password, role } = person;
  return {
    name,
    email: person.email,
    password,
    roles: role ? [role] : [],
    ...(role === Role.Provider ? { trainingProviderId: person.trainingProviderId } : {}),
    ...(role === Role.Employer ? { employerId: person.employerId } : {}),
    ...(role === Role.Apprentice ? { apprenticeId: person.apprenticeId } : {}),
  };
}
