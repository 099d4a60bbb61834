export { standardsNav } from './standards-nav';
export { standardsRoutes } from './standards-routes';
export { standardsHomeSections } from './standards-home-sections';
