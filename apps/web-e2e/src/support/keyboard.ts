import type { Page } from '@playwright/test';

/** A person's keyboard on a page, with a count of what was pressed. */
export class Keyboard {
  /** Keys and combinations that do something, text left out. */
  commands = 0;
  /** Characters of text. */
  characters = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.commands += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.characters += text.length;
    await this.page.keyboard.type(text);
  }

  /** Tabs on until something with this name has the focus. */
  async tabTo(name: RegExp, most = 200): Promise<void> {
    for (let tabs = 0; tabs < most; tabs += 1) {
      if (name.test(await this.focused())) return;
      await this.press('Tab');
    }
    throw new Error(`${name} was not reached with ${most} tabs; ${await this.focused()} has the focus.`);
  }

  /** What has the focus, in the words by which it is known. */
  private focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return (element.getAttribute('aria-label') ?? [...labels, element.textContent].join(' ')).replace(/\s+/g, ' ').trim();
    });
  }
}

/** From now on the page remembers whether anything but the keyboard was used on it. */
export async function watchPointer(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => addEventListener('pointerdown', () => sessionStorage.setItem('pointer-used', 'yes'), true));
  return () => page.evaluate(() => sessionStorage.getItem('pointer-used') !== null);
}
