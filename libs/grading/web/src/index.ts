export { gradingHomeSections } from './grading-home-sections';
export { gradingNav } from './grading-nav';
export { gradingRoutes } from './grading-routes';
