import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { BeginUploadRequest, UnfinishedUploadsResponse, UploadResponse } from '@assay/platform/contracts';
import type { Actor } from '../access/actor';
import { CurrentActor } from '../access/current-actor';
import { NaturallyIdempotent, RequirePermission } from '../access/route-declarations';
import { existing } from '../http/existing.pipe';
import { BeginUpload } from './begin-upload';
import { ContinueUpload } from './continue-upload';
import { UnfinishedUploads } from './unfinished-uploads';
import { UploadOffset } from './upload-offset';

/** The people's permission by its value: the platform knows none of the scopes to its right. */
const uploadFile = 'file.upload';

@Controller('files')
export class FilesController {
  constructor(
    private readonly beginUpload: BeginUpload,
    private readonly continueUpload: ContinueUpload,
    private readonly unfinished: UnfinishedUploads,
  ) {}

  @Post()
  @RequirePermission(uploadFile)
  @ApiCreatedResponse({ type: UploadResponse })
  begin(@CurrentActor() actor: Actor, @Body() request: BeginUploadRequest): Promise<UploadResponse> {
    return this.beginUpload.run(actor, request);
  }

  @Get()
  @RequirePermission(uploadFile)
  @ApiOkResponse({ type: UnfinishedUploadsResponse })
  list(@CurrentActor() actor: Actor): Promise<UnfinishedUploadsResponse> {
    return this.unfinished.of(actor);
  }

  @Delete(':id')
  @RequirePermission(uploadFile)
  @NaturallyIdempotent('What was given up is given up')
  @HttpCode(204)
  @ApiNoContentResponse()
  giveUp(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.unfinished.giveUp(actor, id);
  }

  @Get(':id')
  @RequirePermission(uploadFile)
  @ApiOkResponse({ type: UploadResponse })
  state(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<UploadResponse> {
    return this.continueUpload.state(actor, id);
  }

  @Patch(':id')
  @RequirePermission(uploadFile)
  @NaturallyIdempotent('A part is taken once: the offset says which')
  @ApiConsumes('application/octet-stream')
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where the part begins, in bytes.' })
  @ApiOkResponse({ type: UploadResponse })
  next(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @UploadOffset() offset: number,
    @Req() part: Request,
  ): Promise<UploadResponse> {
    return this.continueUpload.run(actor, id, offset, part);
  }
}
