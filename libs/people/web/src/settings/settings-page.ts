import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SettingResponse, SettingsResponse } from '@assay/people/contracts';
import { AsyncView, DataTable, Dialogs, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { Notices, Session } from '@assay/platform/web';
import { appliesToWords, fromWords, settingWords, valueWords } from './setting-words';

/** What the organisation decides for itself, what holds today, and what was decided for which day. */
@Component({
  selector: 'assay-settings-page',
  imports: [AsyncView, DataTable, Loaded, MatButton, PageHeader, StatusChip],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly settings = httpResource<SettingsResponse>(() => '/api/settings');
  protected readonly words = settingWords;
  protected readonly valueWords = valueWords;
  protected readonly appliesToWords = appliesToWords;
  protected readonly today = this.session.today;

  protected from(date: string): string {
    return fromWords(date, this.today());
  }

  protected async decide(setting: SettingResponse): Promise<void> {
    const changed = await this.dialogs.open<SettingResponse>(() => import('./setting-dialog').then((file) => file.SettingDialog), {
      data: setting,
    });
    if (!changed || !this.settings.hasValue()) return;
    this.settings.set({ settings: this.settings.value().settings.map((one) => (one.key === changed.key ? changed : one)) });
    this.notices.say(`${settingWords[changed.key].name} decided.`);
  }
}
