import { onAlarm } from '../browser/alarms';
import { onPresenceChanged } from '../browser/idle';
import { holdUpdatesUntilRestart, onInstalled, onStartup } from '../browser/lifecycle';
import { onSelectionSent } from '../browser/menus';
import { onNotificationClicked } from '../browser/notifications';
import { onMessage } from '../browser/runtime';
import { showTickets } from './show-tickets';
import { answer } from './answer';
import { atEveryWake, settleIn } from './settle-in';
import { lookThroughStore } from './look-through-store';
import { landWaiting, makeMenus, takeSelection } from './selection-menu';
import { alarmName, noticeId } from './sweep';
import { sweepSoon } from './sweep-soon';
import { onPresence, watchAlarm, watchLock } from './watch-lock';

// Registered in the first turn: a worker that was woken by an event hears it only with a listener that is already there.
onAlarm(alarmName, sweepSoon);
onAlarm(watchAlarm, watchLock);
onPresenceChanged(onPresence);
onStartup(lookThroughStore);
onInstalled(settleIn);
onInstalled(makeMenus);
onMessage(answer);
onNotificationClicked(noticeId, showTickets);
onSelectionSent(takeSelection);
holdUpdatesUntilRestart();
atEveryWake();
landWaiting();
