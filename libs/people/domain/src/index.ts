export { accountObjections, type AccountLinks } from './account-links';
export { InterestKind } from './interest-kind';
export { isGuessable, passwordLength } from './password-policy';
export { Permission, permissionsOf } from './permission';
export { Role, staffRoles } from './role';
export { settingDefinitions, settingReason, type SettingDefinition, type SettingValue } from './settings/setting-definition';
export { SettingKey, SettingScope, SettingUnit } from './settings/setting-key';
export { settingObjections, type SettingObjection, type SettingProposal } from './settings/setting-objections';
export { isUln, ulnFrom, type Uln } from './uln';
