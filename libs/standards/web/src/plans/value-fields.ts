import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { LeafShape, Shape } from '@assay/standards/domain';
import { blankValue } from './blank-value';
import { ChoicesField } from './choices-field';
import { choiceWords, itemWords, partWords } from './field-words';
import { KeysField } from './keys-field';
import { LeafField } from './leaf-field';
import { LinksField } from './links-field';
import { type ValueStep, put } from './value-step';

/** The fields of any value of a plan, drawn from its shape: records in a row, lists one below the other. */
@Component({
  selector: 'assay-value-fields',
  imports: [ChoicesField, KeysField, LeafField, LinksField, MatButton, NgTemplateOutlet],
  templateUrl: './value-fields.html',
  styleUrl: './value-fields.scss',
})
export class ValueFields {
  readonly shape = input.required<Shape>();
  readonly value = input.required<unknown>();
  /** Of the rule, for the words of its parts. */
  readonly rule = input.required<string>();
  readonly label = input.required<string>();
  readonly changed = output<ValueStep>();

  protected readonly members = computed(() => {
    const shape = this.recordShape();
    return Object.entries(shape?.members ?? {})
      .filter(([, member]) => !(member.kind === 'text' && member.given))
      .map(([name, member]) => ({
        name,
        shape: member,
        label: partWords(this.rule(), name),
        value: (this.value() as Readonly<Record<string, unknown>>)[name],
      }));
  });
  protected readonly items = computed(() => {
    const [shape, value] = [this.shape(), this.value()];
    return shape.kind === 'list' && Array.isArray(value) ? (value as readonly unknown[]) : [];
  });
  protected readonly itemShape = computed(() => {
    const shape = this.shape();
    return shape.kind === 'list' ? shape.of : null;
  });
  protected readonly item = computed(() => itemWords(this.listName()));
  /** The ways of a variant and the one taken. */
  protected readonly ways = computed<LeafShape | null>(() => {
    const shape = this.shape();
    return shape.kind === 'variant' ? { kind: 'choice', choices: Object.keys(shape.cases) } : null;
  });
  protected readonly way = computed(() => {
    const shape = this.shape();
    return shape.kind === 'variant' ? String((this.value() as Record<string, unknown>)[shape.by]) : '';
  });
  /** Set where this draws one part of a rule: its name inside the rule. */
  readonly part = input<string>();

  protected readonly leaf = computed(() => this.shape() as LeafShape);
  protected readonly choiceWords = choiceWords;
  protected readonly put = put;

  protected stepMember(name: string, step: ValueStep): void {
    this.changed.emit((value) => ({ ...(value as object), [name]: step((value as Readonly<Record<string, unknown>>)[name]) }));
  }

  protected stepItem(index: number, step: ValueStep): void {
    this.changed.emit((items) => (items as readonly unknown[]).map((item, at) => (at === index ? step(item) : item)));
  }

  protected addItem(): void {
    const shape = this.itemShape();
    if (shape) this.changed.emit((items) => [...(items as readonly unknown[]), blankValue(shape)]);
  }

  protected removeItem(index: number): void {
    this.changed.emit((items) => (items as readonly unknown[]).filter((_item, at) => at !== index));
  }

  protected takeWay(way: unknown): void {
    const shape = this.shape();
    const found = shape.kind === 'variant' ? shape.cases[String(way)] : undefined;
    if (shape.kind === 'variant' && found) this.changed.emit(put({ [shape.by]: way, ...(blankValue(found) as object) }));
  }

  private listName(): string {
    return this.part() ?? this.rule();
  }

  private recordShape() {
    const shape = this.shape();
    if (shape.kind === 'record') return shape;
    return shape.kind === 'variant' ? shape.cases[this.way()] : undefined;
  }
}
