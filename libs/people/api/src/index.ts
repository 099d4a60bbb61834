export { openOrganisation, type NewOrganisation, type OpenedOrganisation } from './organisations/open-organisation';
export { CreateAccount } from './accounts/create-account';
export { RegisterApprentice } from './apprentices/register-apprentice';
export { DEMONSTRATION_ACCOUNTS } from './demonstration/demonstration';
export { DemonstrationClock } from './demonstration/demonstration-clock';
export { DecideSetting } from './settings/decide-setting';
export { PeopleModule } from './people.module';
export { PasswordHashing } from './sign-in/password-hashing';
