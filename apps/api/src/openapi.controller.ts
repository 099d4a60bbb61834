import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { notFound, Public } from '@assay/platform/api';

/** Holds the document once the application knows all its routes. */
@ApiExcludeController()
@Controller('openapi.json')
@Public('The shape of the API is no secret.')
export class OpenApiController {
  document: OpenAPIObject | null = null;

  @Get()
  show(): OpenAPIObject {
    if (!this.document) throw notFound();
    return this.document;
  }
}
