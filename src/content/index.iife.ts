import { whenIdle } from './idle';
import { tabScript } from './tab';

// Every portal page carries this file, so it only watches: what reads a page comes when the agent asks for it. And it
// begins when the page has nothing to do: the first look is at all that is there by then.
whenIdle(() => void tabScript());
