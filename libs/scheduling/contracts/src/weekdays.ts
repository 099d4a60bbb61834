import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';

const checks = [
  IsArray(),
  ArrayMinSize(1),
  ArrayMaxSize(7),
  ArrayUnique(),
  IsInt({ each: true }),
  Min(1, { each: true }),
  Max(7, { each: true }),
];

/** ISO weekdays, 1 is Monday; at least one. */
export function Weekdays(): PropertyDecorator {
  return (target, property) => {
    ApiProperty({ type: 'integer', isArray: true, minItems: 1, maxItems: 7 })(target, property);
    for (const check of checks) check(target, property);
  };
}
