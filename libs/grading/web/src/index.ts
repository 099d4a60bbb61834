export { gradingAtSignOut } from './grading-at-sign-out';
export { gradingHomeSections } from './grading-home-sections';
export { gradingNav } from './grading-nav';
export { gradingRoutes, openGradingRoutes } from './grading-routes';
