import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { field } from './field';
import type { FieldOptions } from './field-options';

type ClassOf = abstract new () => object;

/** A UUID. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, IsUUID());
}

/** One of the values of an `as const` set. `name` becomes the schema's name in the OpenAPI document. */
export function ChoiceField(set: Record<string, string>, options: FieldOptions = {}): PropertyDecorator {
  const values = Object.values(set);
  return field(options, { type: String, enum: values }, IsIn(values));
}

/** Several of the values of an `as const` set. */
export function ChoicesField(set: Record<string, string>, options: FieldOptions = {}): PropertyDecorator {
  const values = Object.values(set);
  return field(
    options,
    { type: String, enum: values, isArray: true },
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );
}

export function WholeNumberField({ min, max, ...options }: FieldOptions & { min: number; max: number }): PropertyDecorator {
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    Type(() => Number),
    IsInt(),
    Min(min),
    Max(max),
  );
}

export function DecimalField({ min, max, ...options }: FieldOptions & { min: number; max: number }): PropertyDecorator {
  return field(
    options,
    { type: Number, minimum: min, maximum: max },
    Type(() => Number),
    IsNumber(),
    Min(min),
    Max(max),
  );
}

export function FlagField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean());
}

/** An instant, ISO 8601 with its offset or Z. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  const withOffset = Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/);
  return field(options, { type: String, format: 'date-time' }, withOffset, IsISO8601({ strict: true }));
}

/** A day of the calendar without a zone, `2027-01-11`. */
export function LocalDateField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true }));
}

/** A time of day without a zone, `09:30`. */
export function LocalTimeField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, pattern: localTime.source }, Matches(localTime));
}

const localTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** An object of the given class. */
export function ObjectField(item: () => ClassOf, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: item as () => new () => object }, Type(item as () => new () => object), IsObject(), ValidateNested());
}

/** A list of objects of the given class. */
export function ListField(item: () => ClassOf, { max = 1000, ...options }: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const type = item as () => new () => object;
  return field(options, { type, isArray: true, maxItems: max }, Type(type), IsArray(), ArrayMaxSize(max), ValidateNested({ each: true }));
}

/** A list of ids. */
export function IdsField({ max = 1000, ...options }: FieldOptions & { max?: number } = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uuid', isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max),
    IsUUID(undefined, { each: true }),
  );
}

/** A list of short texts, each of at most `length` characters. */
export function TextsField({
  max = 1000,
  length = 10_000,
  ...options
}: FieldOptions & { max?: number; length?: number } = {}): PropertyDecorator {
  const checks = [IsArray(), ArrayMaxSize(max), IsString({ each: true }), MaxLength(length, { each: true })];
  return field(options, { type: String, isArray: true, maxItems: max }, ...checks);
}

/** A document whose shape a domain function checks. */
export function DocumentField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Object }, IsObject());
}
