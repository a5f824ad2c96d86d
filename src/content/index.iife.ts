import { readPage } from '../portal/read-page';
import { answerReadPage } from './answer';
import { sayPageOpened } from './hello';
import { beginLifetime } from './lifetime';

const life = beginLifetime();
answerReadPage(life, () => readPage(document, Date.now()));
if (window === window.top) void sayPageOpened();
