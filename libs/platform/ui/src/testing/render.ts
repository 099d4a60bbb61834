import type { Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type Accessible, accessible } from './accessible';

/** A component on the page of a test, and a reader of it. */
export interface Rendered<Component> extends Accessible {
  readonly fixture: ComponentFixture<Component>;
  readonly element: HTMLElement;
  /** Everything that can be read, with its white space put in order. */
  text(): string;
  press(element: HTMLElement): Promise<void>;
  type(field: HTMLElement, value: string): Promise<void>;
}

/** Puts a component on the page with these inputs and waits until it is at rest. */
export async function render<Component>(
  component: Type<Component>,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<Rendered<Component>> {
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  document.body.append(element);
  return {
    ...accessible(element),
    fixture,
    element,
    text: () => (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    press: async (target) => {
      target.click();
      await fixture.whenStable();
    },
    type: async (field, value) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement))
        throw new Error('Only a field can be typed into');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.dispatchEvent(new Event('blur', { bubbles: true }));
      await fixture.whenStable();
    },
  };
}
