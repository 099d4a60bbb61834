import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { UnfinishedUploadResponse } from '@assay/platform/contracts';
import { DateTimePipe } from '@assay/platform/ui';
import { fileSizeWords } from './file-size-words';

/** Files of which the server has a part: what each needs to be finished, and until when. */
@Component({
  selector: 'assay-unfinished-uploads',
  imports: [DateTimePipe, MatButton],
  template: `
    @if (items().length > 0) {
      <p><strong>Not finished.</strong> Choose the same file again, and it goes on where it stopped.</p>
      <ul>
        @for (upload of items(); track upload.id) {
          <li>
            <span>
              {{ upload.name }}: {{ words(upload.offset) }} of {{ words(upload.sizeBytes) }} are on the server, until
              {{ upload.keptUntil | assayDateTime }}
            </span>
            <button matButton type="button" (click)="givenUp.emit(upload)">
              Give up<span class="assay-visually-hidden"> {{ upload.name }}</span>
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    p, ul { margin: 0; padding: 0; }
    li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem; }
    span { overflow-wrap: anywhere; }
  `,
})
export class UnfinishedUploads {
  readonly items = input.required<readonly UnfinishedUploadResponse[]>();
  readonly givenUp = output<UnfinishedUploadResponse>();

  protected words(bytes: number): string {
    return bytes === 0 ? 'nothing' : fileSizeWords(bytes);
  }
}
