import type { LinkKey, Settings } from '../../domain/settings';
import { pslNumber } from '../../domain/psl';

const order: readonly LinkKey[] = ['escalationPath', 'trainingMaterials', 'officeHour', 'issueTracker'];

interface ResourceLinksProps {
  links: Settings['links'];
  onSetUp: () => void;
}

/** The state's documents. The Issue Tracker's address is the agent's to fill in; until then its link leads to the options. */
export function ResourceLinks({ links, onSetUp }: ResourceLinksProps) {
  return (
    <nav aria-label="Resources" class="resources">
      <ul>
        {order.map((key) => (
          <li key={key}>
            {links[key].address === '' ? (
              <Missing name={links[key].name} onSetUp={onSetUp} />
            ) : (
              <Out link={links[key]} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The one number this product is about, ready to dial. */
export function CallPsl() {
  return (
    <a class="dial" href={`tel:${pslNumber.dial}`}>
      <span>Call PSL</span> <strong class="number">{pslNumber.shown}</strong>
    </a>
  );
}

function Out({ link }: { link: Settings['links'][LinkKey] }) {
  return (
    <a href={link.address} target="_blank" rel="noreferrer">
      {link.name}
    </a>
  );
}

function Missing({ name, onSetUp }: { name: string; onSetUp: () => void }) {
  return (
    <a
      href="../options/index.html#links"
      target="_blank"
      onClick={(event) => {
        event.preventDefault();
        onSetUp();
      }}
    >
      {name}
    </a>
  );
}
