import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app.config';
import { AppRoot } from './app-root';

await bootstrapApplication(AppRoot, appConfig);
