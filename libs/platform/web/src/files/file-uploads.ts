import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { UploadResponse } from '@assay/platform/contracts';
import type { FilePurpose } from '@assay/platform/util';
import { problemOf } from '@assay/platform/ui';
import { firstValueFrom } from 'rxjs';

const tries = 4;
/** Milliseconds before the first further try; each one after waits twice as long. */
const firstWait = 800;

/** Sends files in parts. A part that fails on the way is tried again from where the server stands. */
@Injectable({ providedIn: 'root' })
export class FileUploads {
  private readonly http = inject(HttpClient);

  /** The id of the finished upload. `progress` is told the bytes that the server has. Fails with a `ProblemError`. */
  async send(file: File, purpose: FilePurpose, progress: (bytes: number) => void): Promise<string> {
    const begin = { purpose, name: file.name, sizeBytes: file.size };
    let state = await firstValueFrom(this.http.post<UploadResponse>('/api/files', begin));
    while (state.status === 'receiving') {
      state = await this.next(file, state, 1);
      progress(state.offset);
    }
    return state.id;
  }

  private async next(file: File, state: UploadResponse, attempt: number): Promise<UploadResponse> {
    const part = file.slice(state.offset, state.offset + state.chunkBytes);
    const headers = { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(state.offset) };
    try {
      return await firstValueFrom(this.http.patch<UploadResponse>(`/api/files/${state.id}`, part, { headers }));
    } catch (thrown) {
      const { status, code } = problemOf(thrown);
      const mayPass = status === 0 || status >= 500 || code === 'upload-offset';
      if (!mayPass || attempt >= tries) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, firstWait * 2 ** (attempt - 1)));
      const current = await firstValueFrom(this.http.get<UploadResponse>(`/api/files/${state.id}`)).catch(() => state);
      return current.offset === state.offset ? this.next(file, state, attempt + 1) : current;
    }
  }
}
