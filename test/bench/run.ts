import { benchManyIssues } from './many-issues';
import { benchPageLoad } from './page-load';
import { benchPopup } from './popup';
import { benchReading } from './reading';
import { benchSizes } from './sizes';
import { benchStore } from './store';
import { benchWatching } from './watching';

// Each compares with a limit measured in the same run: the machine's own speed is not what we want to know.
benchSizes();
await benchPopup();
await benchManyIssues();
await benchPageLoad();
await benchReading();
await benchStore();
await benchWatching();
