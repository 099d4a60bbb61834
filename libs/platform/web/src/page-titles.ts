import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** "Page – Assay": what is particular comes first, for tabs that are narrow. */
@Injectable({ providedIn: 'root' })
export class PageTitles extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    this.name(this.buildTitle(state));
  }

  /** For a page whose title is known only with its data: "Rubric for AO1 – Assay". */
  name(page: string | undefined): void {
    this.title.setTitle(page ? `${page} – Assay` : 'Assay');
  }
}
