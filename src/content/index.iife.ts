import { beginTab } from './tab';

// Every portal page carries this file, so it only watches: what reads a page comes when the agent asks for it.
beginTab();
