import type { Companion } from './companion';

/** Goes on with Tab until the control with this name has the focus. No mouse anywhere. */
export async function tabTo({ page }: Companion, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      const label = at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return label.replace(/\s+/g, ' ').trim();
    });
    if (focused === name) return;
  }
  throw new Error(`Tab never came to “${name}”.`);
}

/** Presses a control by Tab and Enter. */
export async function key(surface: Companion, name: string): Promise<void> {
  await tabTo(surface, name);
  await surface.page.keyboard.press('Enter');
}

/** Types into a field that Tab came to. */
export async function type(surface: Companion, label: string, text: string): Promise<void> {
  await tabTo(surface, label);
  await surface.page.keyboard.type(text);
}

/** One call from the first ring to the saved ticket, by keyboard alone. */
export async function callByKeyboard(surface: Companion, ticketNumber: string, said: string): Promise<void> {
  await key(surface, 'Start call');
  await surface.see('Waiting for a representative');
  await key(surface, 'Representative picked up');
  await surface.see('Talking');
  await type(surface, 'Note', `Told them about it for ${ticketNumber}`);
  await surface.page.keyboard.press('Enter');
  await surface.see('1 note');
  await key(surface, 'End call');
  await surface.see('Not saved yet');
  await type(surface, 'Ticket number', ticketNumber);
  await key(surface, 'Waiting on PSL');
  await type(surface, 'What PSL said', said);
  await key(surface, 'Save ticket');
  await surface.see('Ticket saved');
}
