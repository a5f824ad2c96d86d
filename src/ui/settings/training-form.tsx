import type { Settings } from '../../domain/settings';
import { RowsEditor, type Column } from './rows-editor';
import { addressProblem } from './web-address';

type Link = NonNullable<Settings['training']>[number];

interface TrainingFormProps {
  training: Settings['training'];
  onChange: (training: Link[]) => void;
}

const columns: readonly Column<Link>[] = [
  { key: 'name', label: 'Name of the guide or video' },
  {
    key: 'address',
    label: 'Address of the page',
    type: 'url',
    problem: ({ address }) => addressProblem(address),
  },
  { key: 'screens', label: 'Screens it is about, separated by commas' },
];

/** The agent's own training links: those about the screen in front come first before a call. */
export function TrainingForm({ training = [], onChange }: TrainingFormProps) {
  return (
    <section class="card" aria-labelledby="training">
      <div>
        <h2 id="training">Your training links</h2>
        <p class="source">
          Guides and videos you use. They are offered before a call, by the screen you are on.
        </p>
      </div>
      <RowsEditor
        rows={training}
        columns={columns}
        what="link"
        nameOf={({ name }) => name}
        blank={() => ({ name: '', address: '', screens: '' })}
        fits={({ name, address, screens }) =>
          name.trim() !== '' &&
          name.length <= 200 &&
          screens.length <= 500 &&
          address !== '' &&
          addressProblem(address) === undefined
        }
        onChange={onChange}
      />
    </section>
  );
}
