export { gradingKeptOnDevice } from './grading-kept-on-device';
export { gradingHomeSections } from './grading-home-sections';
export { gradingNav } from './grading-nav';
export { gradingRoutes, openGradingRoutes } from './grading-routes';
