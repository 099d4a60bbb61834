export { AsyncView } from './async/async-view';
export { Loaded } from './async/loaded';
export { Progress } from './async/progress';
export { Skeleton } from './async/skeleton';
export { IntervalBar } from './chart/interval-bar';
export { type ChartLine, LineChart } from './chart/line-chart';
export { Confirm } from './dialog/confirm';
export { type DialogOptions, Dialogs } from './dialog/dialogs';
export type { Question } from './dialog/question';
export { atMost } from './form/at-most';
export { CheckboxField } from './form/checkbox-field';
export type { Choice } from './form/choice';
export { DateField } from './form/date-field';
export { ErrorSummary } from './form/error-summary';
export { FieldFrame } from './form/field-frame';
export { FormFrame } from './form/form-frame';
export { LabelledField } from './form/labelled-field';
export { NumberField } from './form/number-field';
export { RadioGroup } from './form/radio-group';
export { SelectField } from './form/select-field';
export { serverErrors } from './form/server-errors';
export { TextArea } from './form/text-area';
export { TextField } from './form/text-field';
export { written } from './form/written';
export { Icon } from './icon/icon';
export type { IconName } from './icon/icon-paths';
export { Definitions } from './layout/definitions';
export { Timeline } from './layout/timeline';
export { type StepState, TimelineItem } from './layout/timeline-item';
export { Callout } from './page/callout';
export { EmptyState } from './page/empty-state';
export { PageHeader } from './page/page-header';
export { Panel } from './page/panel';
export type { FieldProblem, Problem } from './problem/problem';
export { ProblemError, problemOf } from './problem/problem-error';
export { ProblemMessage } from './problem/problem-message';
export { Wordmark } from './page/wordmark';
export {
  injectProblemWording,
  type ProblemText,
  type ProblemWords,
  provideProblemWords,
} from './problem/problem-words';
export { GradeBadge } from './status/grade-badge';
export { StatusChip } from './status/status-chip';
export type { Tone } from './status/tone';
export { DataTable } from './table/data-table';
export { nextSort, type Sort } from './table/sort';
export { SortHeader } from './table/sort-header';
export { type Accessible, accessible } from './testing/accessible';
export { render, type Rendered } from './testing/render';
export { type ThemeName, ThemeChoice } from './theme/theme-choice';
export { DatePipe, DateTimePipe, DurationPipe, TimePipe, TimeRangePipe } from './time/time-pipes';
export {
  type DateStyle,
  dateWords,
  durationWords,
  homeZone,
  timeRangeWords,
  timeWords,
} from './time/time-words';
export { counted } from './words/counted';
