import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { UnfinishedUploadResponse, UnfinishedUploadsResponse, UploadResponse } from '@assay/platform/contracts';
import { cleanFileName, type FilePurpose } from '@assay/platform/util';
import { problemOf } from '@assay/platform/ui';
import { firstValueFrom } from 'rxjs';
import { partsSha256 } from './parts-sha256';

const address = '/api/files';
const tries = 4;
/** Milliseconds before the first further try; each one after waits twice as long. */
const firstWait = 800;

/**
 * Sends files in parts. A part that fails on the way is tried again from where the server stands; a file of which the
 * server has the first parts already, from another day or another browser, goes on behind them.
 */
@Injectable({ providedIn: 'root' })
export class FileUploads {
  private readonly http = inject(HttpClient);

  /** The id of the finished upload. `progress` is told the bytes that the server has. Fails with a `ProblemError`. */
  async send(file: File, purpose: FilePurpose, progress: (bytes: number) => void): Promise<string> {
    let state = (await this.earlier(file, purpose)) ?? (await this.begin(file, purpose));
    progress(state.offset);
    while (state.status === 'receiving') {
      state = await this.next(file, state, 1);
      progress(state.offset);
    }
    return state.id;
  }

  /** What this person began to send for the purpose and did not finish. */
  async unfinished(purpose: FilePurpose): Promise<readonly UnfinishedUploadResponse[]> {
    const { items } = await firstValueFrom(this.http.get<UnfinishedUploadsResponse>(address));
    return items.filter((upload) => upload.purpose === purpose);
  }

  async giveUp(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${address}/${id}`));
  }

  private begin(file: File, purpose: FilePurpose): Promise<UploadResponse> {
    const begin = { purpose, name: file.name, sizeBytes: file.size };
    return firstValueFrom(this.http.post<UploadResponse>(address, begin));
  }

  /** The unfinished upload of this very file: by its name and size, and by what it begins with. */
  private async earlier(file: File, purpose: FilePurpose): Promise<UploadResponse | null> {
    const name = cleanFileName(file.name, null);
    for (const upload of await this.unfinished(purpose))
      if (
        upload.name === name &&
        upload.sizeBytes === file.size &&
        (await partsSha256(file, upload.offset, upload.chunkBytes)) === upload.partsSha256
      )
        return upload;
    return null;
  }

  private async next(file: File, state: UploadResponse, attempt: number): Promise<UploadResponse> {
    const part = file.slice(state.offset, state.offset + state.chunkBytes);
    const headers = { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(state.offset) };
    try {
      return await firstValueFrom(this.http.patch<UploadResponse>(`${address}/${state.id}`, part, { headers }));
    } catch (thrown) {
      const { status, code } = problemOf(thrown);
      const mayPass = status === 0 || status >= 500 || code === 'upload-offset';
      if (!mayPass || attempt >= tries) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, firstWait * 2 ** (attempt - 1)));
      const current = await firstValueFrom(this.http.get<UploadResponse>(`${address}/${state.id}`)).catch(() => state);
      return current.offset === state.offset ? this.next(file, state, attempt + 1) : current;
    }
  }
}
