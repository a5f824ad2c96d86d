import { whenLoaded } from '../parts/when-loaded';
import { canBeMended } from '../storage-banner';
import type { StorageState } from '../use-opening';

const CopiesSection = whenLoaded(() => import('./copies-section').then((module) => module.CopiesSection));
const DamagedSection = whenLoaded(() => import('./damaged-section').then((module) => module.DamagedSection));
const ExchangeSection = whenLoaded(() =>
  import('../exchange/exchange-section').then((module) => module.ExchangeSection),
);

/** Above all other options when tickets are missing, or do not open at all. */
export function CopiesFirst({ storage }: { storage: StorageState }) {
  if (storage.kind === 'failed' && canBeMended(storage.reason)) return <DamagedSection />;
  if (storage.kind !== 'open' || !storage.loss) return null;
  return <CopiesSection store={storage.store} loss={storage.loss} />;
}

/** The copies in their place among the options, while all is well; import and export in any case. */
export function CopiesInTurn({ storage }: { storage: StorageState }) {
  if (storage.kind !== 'open') return null;
  return (
    <>
      {!storage.loss && <CopiesSection store={storage.store} loss={undefined} />}
      <ExchangeSection store={storage.store} />
    </>
  );
}
