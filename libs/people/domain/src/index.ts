export { accountObjections, type AccountLinks } from './account-links';
export { isGuessable, passwordLength } from './password-policy';
export { Permission, permissionsOf } from './permission';
export { Role, staffRoles } from './role';
export { isUln, ulnFrom, type Uln } from './uln';
