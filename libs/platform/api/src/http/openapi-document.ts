import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** What the API takes and gives, made from the routes and the contracts. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = 'End-point assessment: standards and rubrics, bookings, marks, moderation, release.';
  const config = new DocumentBuilder().setTitle('Assay').setDescription(description).setVersion('1').addCookieAuth('assay').build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}
