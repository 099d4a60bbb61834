export { GradingModule } from './grading.module';
