export { startApi, type ApiProcess } from './api-process';
export { cpuSeconds } from './cpu-seconds';
export { HttpCaller, type HttpAnswer } from './http-caller';
export { startRehearsal, type Rehearsal } from './rehearsal';
export { runCrowd, type Turn } from './run-crowd';
export { summaryOf, type Summary } from './summary';
export { World } from './world/world';
export { timetable, type Timetable } from './world/timetable';
