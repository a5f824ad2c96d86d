import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** One of our own pages, spoken to as a person does: by the names of its controls. */
export class Companion {
  constructor(readonly page: Page) {}

  /** The value of a labelled control. */
  async value(label: string): Promise<string> {
    const control = await this.control(label);
    return control.evaluate((element) => (element as HTMLInputElement).value);
  }

  /** Replaces what is in a labelled control by typing. */
  async fill(label: string, text: string): Promise<void> {
    const control = await this.control(label);
    await control.focus();
    await control.evaluate((element) => (element as HTMLInputElement).select());
    await (text === '' ? this.page.keyboard.press('Backspace') : this.page.keyboard.type(text));
  }

  /** Sets a control at once: a date or time, whose typing depends on the machine's language, or a pasted text. */
  async choose(label: string, value: string): Promise<void> {
    const control = await this.control(label);
    await control.evaluate((element, chosen) => {
      const input = element as HTMLInputElement | HTMLTextAreaElement;
      input.value = chosen;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, value);
  }

  /** Presses a button, or a control of another role, by its whole name, when it stands still: a page that draws itself anew moves it away from under the pointer. */
  async press(name: string, role = 'button'): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** Whether a button cannot be pressed now. */
  async isDisabled(name: string): Promise<boolean> {
    const button = await this.page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    return (await button?.evaluate((element) => (element as HTMLButtonElement).disabled)) ?? false;
  }

  /** Waits until the page shows this text. */
  async see(text: string): Promise<void> {
    let shown = '';
    const holds = async () => {
      // A page that opens itself again has no text for a moment.
      shown = await this.text().catch((error: unknown) => {
        if (String(error).includes('context was destroyed')) return '';
        throw error;
      });
      return shown.includes(text);
    };
    await until(holds, `“${text}”`).catch((cause: unknown) => {
      throw new Error(`“${text}” does not come. The page shows: ${shown}`, { cause });
    });
  }

  /** Waits until the packet is there, with what the page told: before, the page is white or says that it is reading. */
  async seePacket(): Promise<void> {
    const shown = () => this.page.evaluate(() => performance.getEntriesByName('packet-shown').length > 0);
    await until(shown, 'the packet');
  }

  /** All text a person sees, with single spaces. A page that has only begun to open has none, and no body either. */
  text(): Promise<string> {
    return this.page.evaluate(() =>
      ((document.body as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' '),
    );
  }

  /** Presses "Point at it on the page" below a field. The popup closes by it. */
  async point(label: string): Promise<void> {
    const control = await this.control(label);
    await control.evaluate((element) => {
      const note = document.getElementById(element.getAttribute('aria-describedby') ?? '');
      const button = [...(note?.querySelectorAll('button') ?? [])].find((one) =>
        one.textContent.includes('Point at it on the page'),
      );
      if (!button) throw new Error('There is nothing to point with.');
      button.click();
    });
  }

  /** What stands below a field: its origin, its choices, its problem. */
  async noteOf(label: string): Promise<string> {
    const control = await this.control(label);
    return control.evaluate((element) => {
      const note = document.getElementById(element.getAttribute('aria-describedby') ?? '');
      return note?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** By its label: Firefox's protocol takes the label itself for the control when asked by accessible name. */
  private async control(label: string): Promise<ElementHandle> {
    const found = await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)?.control,
      { timeout: 10_000 },
      label,
    );
    return found.asElement() as ElementHandle; // waitForFunction waited until there was one
  }
}
