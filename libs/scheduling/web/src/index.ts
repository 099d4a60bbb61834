export { schedulingHomeSections, schedulingNav } from './scheduling-nav';
export { schedulingRoutes } from './scheduling-routes';
