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
      <ul class="assay-rows">
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
    p {
      margin: 0;
    }
    span {
      overflow-wrap: anywhere;
    }
  `,
})
export class UnfinishedUploads {
  readonly items = input.required<readonly UnfinishedUploadResponse[]>();
  readonly givenUp = output<UnfinishedUploadResponse>();

  protected words(bytes: number): string {
    return bytes === 0 ? 'nothing' : fileSizeWords(bytes);
  }
}
