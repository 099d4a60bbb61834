import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

const most = 30;
const checks = [IsArray(), ArrayMinSize(1), ArrayMaxSize(most), ArrayUnique(), IsUUID(undefined, { each: true })];

/** From one to thirty different ids. */
export function Ids(): PropertyDecorator {
  return (target, property) => {
    ApiProperty({ type: String, format: 'uuid', isArray: true, minItems: 1, maxItems: most })(target, property);
    for (const check of checks) check(target, property);
  };
}
