export { passwordLength } from './password-policy';
export { Permission, permissionsOf } from './permission';
export { Role, staffRoles } from './role';
export { isUln, ulnFrom, type Uln } from './uln';
