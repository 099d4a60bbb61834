import { Directive, type Resource, TemplateRef, inject, input } from '@angular/core';

/** The template for what was loaded: `<ng-template [assayLoaded]="bookings" let-bookings>`; its value has a type. */
@Directive({ selector: 'ng-template[assayLoaded]' })
export class Loaded<Value> {
  readonly assayLoaded = input.required<Resource<Value | undefined>>();
  readonly template = inject<TemplateRef<{ $implicit: Value }>>(TemplateRef);

  static ngTemplateContextGuard<Value>(_: Loaded<Value>, context: unknown): context is { $implicit: Value } {
    return context !== null;
  }
}
