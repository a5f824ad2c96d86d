import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { panelPath } from './support/extension';
import { until } from './support/until';

const error = 'The enrollment could not be saved.';
const clientPage = (caseNumber: string) => `<!doctype html><title>Client Profile - Agent Portal</title>
  <h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>${caseNumber}</dd></dl>
  <div role="alert">${error}</div>`;
const clientAddress = 'https://kyagent.ky.gov/UserProfile/Client';
const otherAddress = 'https://kyagent.ky.gov/UserProfile/Other';

let portal: PracticePortal;
let chromium: Chromium;
let panel: Companion;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage('110045678'));
  portal.serve('kyagent.ky.gov', '/UserProfile/Other', clientPage('110099999'));
  chromium = await launchChromium(portal);
  await chromium.openPortal(clientAddress);
  panel = new Companion(await chromium.openExtensionPage(panelPath));
  await until(async () => (await panel.value('Case number')) === '110045678', 'the page to be read');
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

/** Opens or closes a line of the sheet. */
async function line(title: string): Promise<void> {
  await panel.page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('.readiness summary')];
    all.find(({ innerText }) => innerText.includes(wanted))?.click();
  }, title);
}

describe('before the call, line by line', () => {
  it('escalation path: says who answers, and records that the path was followed', async () => {
    await panel.see('Before you call');
    await panel.see('Who answers for this problem?');
    await line('Escalation path');
    await panel.press('Medicaid, SNAP or KTAP eligibility');
    await panel.see('answers for this. Ask there first');
    await panel.see('1-855-306-8959');
    await panel.press('A question or an error in kynect benefits or the Agent Portal');
    await panel.see('Leads to: Professional Services Line (PSL)');
    expect(await panel.text()).not.toContain('Ask there first');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await line('Escalation path');
  });

  it('training: what was looked at is noted', async () => {
    await line('Training material');
    await panel.see('Agent training materials');
    await panel.press('I know the material');
    await panel.see('Looked at: Known material');
    await line('Training material');
  });

  it('association: steps to request access, or the Primary Applicant on the line', async () => {
    await line('Case association');
    await panel.press('Not associated');
    await panel.see('Request Case Access');
    await panel.see('Not associated: request access, or bring the Primary Applicant');
    await panel.page.evaluate(() =>
      [...document.querySelectorAll<HTMLLabelElement>('.way label')].at(-1)?.click(),
    );
    await panel.see('Primary Applicant will be on the line');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await line('Case association');
  });

  it('DOI information: says what is missing', async () => {
    await panel.see('Add your name, agency and DOI number');
    await line('DOI information');
    await panel.see('Not filled in');
    await line('DOI information');
  });

  it('case details: the meter names what comes next, and a ticked step goes into the packet', async () => {
    await line('Case details');
    await panel.see('PSL will also ask for: Application number');
    await panel.page.evaluate(() => document.querySelector<HTMLLabelElement>('.tried label')?.click());
    await until(
      async () => (await panel.value('Troubleshooting tried')) === 'Cleared cache and cookies: no change',
      'the step in the packet',
    );
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await line('Case details');
  });

  it('is there again in another window', async () => {
    const again = new Companion(await chromium.openExtensionPage(panelPath));
    await again.see('Leads to: Professional Services Line (PSL)');
    await again.see('Primary Applicant will be on the line');
    await again.page.close();
  });
});

describe('what the agent sets up once, in the options', () => {
  const rows = [
    { problem: 'A missing form', party: 'The form desk', contact: '', lastChecked: '2026-11-01' },
  ];

  it('takes office hours, further agencies, training links and a colleague’s escalation path', async () => {
    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await options.press('Central');
    await options.choose('Opens at', '07:30');
    await options.choose('Add a day the office is closed', '2026-12-24');
    await options.see('2026-12-24');
    await options.press('Add a line');
    await options.fill('Insurance agency', 'Second Agency');
    await options.fill('DOI number of this line', '777');
    await options.fill('Acting as delegate for', 'Robin Hale');
    await options.press('Add a link');
    await options.fill('Name of the guide or video', 'Enrollment guide');
    await options.see('Not complete: not saved');
    await options.fill('Address of the page', 'https://khbe.ky.gov/guide.pdf');
    await options.fill('Screens it is about, separated by commas', 'Client Profile');
    await options.page.evaluate(() => document.querySelector<HTMLElement>('.hand-on summary')?.click());
    await options.choose('Paste a colleague’s rows', 'no rows at all');
    await options.see('These are not rows of an escalation path.');
    await options.choose(
      'Paste a colleague’s rows',
      JSON.stringify({ kind: 'psl-companion-escalation-path', rows }),
    );
    await options.press('Replace my rows');
    await options.see('A missing form: The form desk');
    await options.see('Saved');
    expect(await accessibilityProblems(options.page)).toEqual([]);
    await options.page.close();
  });

  it('is there before the next call', async () => {
    await panel.page.bringToFront();
    await line('Escalation path');
    await panel.press('A missing form');
    await panel.see('Checked 2026-11-01.');
    await line('Escalation path');
    await line('Training material');
    await panel.see('Enrollment guide');
    await panel.see('About this screen.');
    await line('Training material');
    await line('DOI information');
    await panel.press('Second Agency · DOI 777');
    await panel.see('Delegate for Robin Hale');
    await line('DOI information');
  });
});

describe('options open in two windows', () => {
  it('lose nothing: each shows what the other changed, and keeps what is typed in it', async () => {
    const one = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    const two = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await two.press('Add a link');
    await two.page.focus('details[open] input');
    await two.page.keyboard.type('Half a li');
    await two.see('Half a li');
    await one.page.bringToFront();
    await one.fill('NPN', '777');
    await one.see('Saved');
    await two.page.bringToFront();
    await until(async () => (await two.value('NPN')) === '777', 'the other window’s field');
    await two.see('Half a li');
    await two.fill('Phone', '502-555-0100');
    await two.see('Saved');
    await one.page.bringToFront();
    await until(async () => (await one.value('Phone')) === '502-555-0100', 'the other window’s field');
    expect(await one.value('NPN')).toBe('777');
    await one.page.close();
    await two.page.close();
    await panel.page.bringToFront();
  });

  it('keep the last keystroke, although the window goes with it', async () => {
    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await options.fill('Phone', '502-555-01');
    await options.see('Saved');
    // In one turn: no save can have begun before the page is left.
    await options.page.evaluate(() => {
      const phone = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === 'Phone',
      );
      const input = phone?.control as HTMLInputElement;
      input.value = '502-555-0199';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      location.href = 'about:blank';
    });
    const again = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await until(async () => (await again.value('Phone')) === '502-555-0199', 'the last keystroke');
    await options.page.close();
    await again.page.close();
    await panel.page.bringToFront();
  });
});

describe('one issue a ticket', () => {
  it('points at two errors, and makes two issues of them with a queue of calls', async () => {
    await panel.fill('Error', `${error} ; The income could not be verified.`);
    await panel.see('These look like 2 different errors.');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await panel.press('Split into 2 calls');
    await panel.see('1 more call to make');
    expect(await panel.value('Error')).toBe(error);
    expect(await accessibilityProblems(panel.page)).toEqual([]);
  });

  it('the call that waits survives a restart of the browser, and is one press away', async () => {
    await chromium.restart();
    await chromium.openPortal(clientAddress);
    panel = new Companion(await chromium.openExtensionPage(panelPath));
    await panel.see('1 more call to make');
    await panel.press('Start call');
    await panel.see('Waiting for a representative');
    await panel.press('End call');
    await panel.fill('Ticket number', 'INC-1');
    await panel.fill('What PSL said', 'Sent to the second level');
    await panel.press('Save ticket');
    await panel.see('Ticket saved');
  });
});

describe('you have called about this', () => {
  it('shows the ticket, the days open and the last answer, and calls for an update', async () => {
    await panel.page.reload();
    await panel.see('You have called about this case.');
    await panel.see('Open since today');
    await panel.see('INC-1');
    await panel.see('Sent to the second level');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await panel.press('Call for an update');
    await panel.see('This is another call about a problem you already called about.');
    expect(await panel.value('Error')).toBe(error);
  });

  it('points at the same error on another case', async () => {
    await chromium.openPortal(otherAddress);
    await panel.page.bringToFront();
    const other = new Companion(await chromium.openExtensionPage(panelPath));
    await other.see('The same error on another case: 110045678');
    await other.page.close();
  });
});
