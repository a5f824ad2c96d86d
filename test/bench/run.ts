import { benchManyIssues } from './many-issues';
import { benchPageLoad } from './page-load';
import { benchPopup } from './popup';
import { benchReading } from './reading';
import { benchSizes } from './sizes';
import { benchStore } from './store';
import { benchWatching } from './watching';

// Each compares with a limit measured in the same run: the machine's own speed is not what we want to know.
const benches: Record<string, () => void | Promise<void>> = {
  sizes: benchSizes,
  popup: benchPopup,
  'many-issues': benchManyIssues,
  'page-load': benchPageLoad,
  reading: benchReading,
  store: benchStore,
  watching: benchWatching,
};

// `npm run bench -- store` runs one of them.
const asked = process.argv.slice(2);
for (const name of asked.length === 0 ? Object.keys(benches) : asked) {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  await bench();
}
