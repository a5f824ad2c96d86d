import { askPageInFront } from '../messaging/ask-page';
import { readFirstRows } from '../storage/first-rows';
import { begun } from '../ui/begun';
import { thisBrowser } from '../ui/call/this-browser';

/**
 * What takes the browser's time is set going before the larger scripts are there: the page is read and the database is
 * opened while they load.
 */
const beginnings = {
  asked: askPageInFront(),
  rows: readFirstRows(),
  browser: begun(thisBrowser()),
};

void import('./draw').then(({ draw }) => draw(beginnings));
