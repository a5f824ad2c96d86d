import { markTab } from '../browser/badge';
import { localZone, now } from '../browser/clock';
import { logError, logProblem } from '../browser/log';
import type { SentSelection } from '../browser/menus';
import { newId } from '../browser/new-id';
import { forget, recall, remember } from '../browser/session-memory';
import { defaultDue } from '../domain/due-time';
import { draftWithSent, sendTargets, waitingTextsSchema, type WaitingText } from '../domain/sent-text';
import type { Settings } from '../domain/settings';
import { readTab } from '../messaging/read-page';
import { listDrafts, saveDraft } from '../storage/drafts';
import { openStore } from '../storage/opening';
import { keptInTab } from './words';

const memoryKey = 'sent-texts';

/** Puts selected text into the draft of its page's case, and a tick on the button of that tab. */
export async function keepSentText({ entry, text, tabId }: SentSelection): Promise<void> {
  const target = sendTargets.find(({ key }) => key === entry);
  if (!target) return;
  const reading = await readTab(tabId).catch(() => undefined); // a page that takes no script
  await leave([...(await waiting()), { key: target.key, text, ...(reading && { reading }) }]);
  await landSentTexts();
  await markTab(tabId, keptInTab).catch((error: unknown) => logError('tab-not-marked', error));
}

/** Puts waiting texts on disk, the oldest first; what does not get there goes on waiting. */
export async function landSentTexts(): Promise<void> {
  let left = await waiting();
  if (left.length === 0) return;
  const opening = await openStore();
  if (opening.kind !== 'open') {
    logProblem('sent-text-not-kept', left.length);
    return;
  }
  const { store, settings } = opening;
  for (const { reading, ...sent } of left) {
    const drafts = await listDrafts(store);
    if (!drafts.ok) return;
    const draft = draftWithSent(drafts.value.drafts, reading, sent, facts(settings.settings));
    if (!(await saveDraft(store, draft)).ok) {
      logProblem('sent-text-not-kept');
      return;
    }
    left = left.slice(1);
    await leave(left);
  }
}

function facts({ reminder }: Settings) {
  const [date = '', time = ''] = defaultDue(now(), localZone(), reminder).due.split('T');
  // The popup knows the browser's name, and puts it in when the draft is opened.
  return { id: newId(), now: now(), browser: '', followUp: { date, time } };
}

async function waiting(): Promise<WaitingText[]> {
  const left = await recall(memoryKey);
  const parsed = waitingTextsSchema.safeParse(typeof left === 'string' ? JSON.parse(left) : []);
  return parsed.success ? parsed.data : [];
}

async function leave(texts: readonly WaitingText[]): Promise<void> {
  await (texts.length === 0 ? forget(memoryKey) : remember(memoryKey, JSON.stringify(texts)));
}
