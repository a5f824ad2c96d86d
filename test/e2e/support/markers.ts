import { randomBytes } from 'node:crypto';
import type { ElementHandle, Page } from 'puppeteer-core';

/** Texts that stand nowhere else, one for each field they were typed into. All begin with the same letters. */
export class Markers {
  /** What to look for on the disk: lower-case letters, so that no address and no form changes them. */
  readonly beginning = `qz${letters(randomBytes(10))}`;
  /** By marker, the label of the field it was typed into. */
  readonly typed = new Map<string, string>();

  /** `keyByKey`: as it is typed by hand, each letter saved on its way; otherwise each marker at once, as dictated. */
  constructor(private readonly keyByKey: boolean) {}

  /** A new marker for this field. */
  for(label: string): string {
    const marker = `${this.beginning}${letters(Buffer.from([this.typed.size]))}${letters(randomBytes(3))}`;
    this.typed.set(marker, label);
    return marker;
  }

  /** Types one into every text field a person sees on this page. */
  async typeIntoAll(page: Page): Promise<void> {
    const fields = await page.$$('input:is([type=text], [type=url], [type=tel], [type=search]), textarea');
    for (const field of fields) await this.typeInto(page, field as ElementHandle<HTMLInputElement>);
  }

  private async typeInto(page: Page, field: ElementHandle<HTMLInputElement>): Promise<void> {
    const { label, address } = await field.evaluate((element) => ({
      label: element.checkVisibility() ? (element.labels?.[0]?.textContent ?? 'a field') : undefined,
      address: element.type === 'url',
    }));
    if (label === undefined) return;
    const marker = this.for(label);
    await field.focus();
    await field.evaluate((element) => element.select());
    const text = address ? `https://${marker}.example/` : marker;
    await (this.keyByKey ? page.keyboard.type(text) : page.keyboard.sendCharacter(text));
  }
}

/** Two letters for each byte. */
function letters(bytes: Buffer): string {
  return [...bytes].map((byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('');
}
