export { checkHistory, type Finding } from './check-history';
export type { DatabaseState } from './database-state';
export { HistoryCommand } from './history-command';
export type { LoggedCommand } from './logged-command';
export { runHistory, type HistoryOptions, type HistoryReport } from './run-history';
export { runGradingFaults, type GradingFaultsOptions, type GradingFaultsReport } from './grading/run-grading-faults';
