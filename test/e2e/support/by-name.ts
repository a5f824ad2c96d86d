import type { ElementHandle, Page } from 'puppeteer-core';

/** A text field by its accessible name, once it is there. */
export function fieldNamed(page: Page, name: string): Promise<ElementHandle> {
  return named(page, 'textbox', name);
}

/** What stands in a text field. */
export async function valueOf(page: Page, name: string): Promise<string> {
  const field = await fieldNamed(page, name);
  return field.evaluate((element) => (element as HTMLInputElement).value); // a textbox of ours is an input or a textarea
}

/** Presses a button by its accessible name, with the mouse. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await named(page, 'button', name);
  await button.click();
}

async function named(page: Page, role: string, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: 10_000 });
  if (!found) throw new Error(`There is no ${role} named “${name}”.`);
  return found;
}
