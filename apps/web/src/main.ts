import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterOutlet } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import type { X } from '@assay/people/contracts';
@Component({ selector: 'assay-root', imports: [MatButtonModule, RouterOutlet], template: `<button matButton (click)="n.set(n()+1)">{{ n() }}</button><router-outlet />` })
class Root { readonly n = signal(0); readonly x: X | null = null; }
bootstrapApplication(Root, { providers: [provideRouter([])] });
