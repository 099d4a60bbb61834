import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import type { FieldOptions } from './field-options';

/** One decorator for both doors: what class-validator checks is what the OpenAPI document says. */
export function field(options: FieldOptions, document: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, description } = options;
  const presence: PropertyDecorator[] = [];
  if (optional && nullable) presence.push(IsOptional());
  else if (optional) presence.push(ValidateIf((_row, value) => value !== undefined));
  else if (nullable) presence.push(ValidateIf((_row, value) => value !== null));
  return applyDecorators(
    ApiProperty({ ...document, required: !optional, nullable, ...(description ? { description } : {}) } as ApiPropertyOptions),
    ...presence,
    ...checks,
  );
}
