import type { Store } from '../../storage/opening';
import { BringInPart } from './bring-in-part';
import { TablePart } from './table-part';

/** Everything that goes in and out as a file, but for backups. */
export function ExchangeSection({ store }: { store: Store }) {
  return (
    <section class="card" aria-labelledby="exchange">
      <div>
        <h2 id="exchange">Import and export</h2>
        <p class="source">To hand a single ticket to a colleague, open the ticket and press “Hand over”.</p>
      </div>
      <BringInPart store={store} />
      <TablePart store={store} />
    </section>
  );
}
