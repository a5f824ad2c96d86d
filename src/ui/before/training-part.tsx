import { useState } from 'preact/hooks';
import { now, today } from '../../browser/clock';
import { findTraining, isAbout } from '../../domain/training';
import { changeSettings } from '../../storage/change-settings';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { OutLink } from './out-link';
import type { PartProps } from './readiness-card';

/** More than anyone opens before one call; the record keeps the latest. */
const kept = 20;

/** The state's training hub and the agent's own links, those about the screen in front first. Opening one is noted. */
export function TrainingPart({ call, before, onBefore, onOptions }: PartProps) {
  const [search, setSearch] = useState('');
  const { settings, form, storage } = call;
  const own = settings.training ?? [];
  const { screen } = form.draft.packet;
  const hub = { ...settings.links.trainingMaterials, screens: '' };
  const links = [hub, ...findTraining(own, search, screen)];
  const open = (name: string, address: string) => {
    const others = (before.training ?? []).filter((opened) => opened.name !== name);
    onBefore({ training: [...others, { name: name.slice(0, 300), at: now() }].slice(-kept) });
    if (storage.kind !== 'open') return;
    void changeSettings(storage.store, (saved) => withOpened(saved, address, today())).then((changed) => {
      if (changed.ok) call.onSettings(changed.value);
    });
  };
  return (
    <>
      {own.length > 3 && <Field label="Search your training links" value={search} onText={setSearch} />}
      <ul class="links">
        {links.map(({ name, address, screens, openedOn }) => (
          <li key={`${name} ${address}`}>
            <OutLink name={name} address={address} onOpen={() => open(name, address)} />
            <span class="source">
              {isAbout({ screens }, screen) && 'About this screen. '}
              {openedOn ? `Opened ${openedOn}` : 'Not opened yet'}
            </span>
          </li>
        ))}
      </ul>
      {own.length > 0 && links.length === 1 && <p class="source">None of your links has these words.</p>}
      <div class="row">
        {before.training === undefined && (
          <Button
            look="small"
            onPress={() => onBefore({ training: [{ name: 'Known material', at: now() }] })}
          >
            I know the material
          </Button>
        )}
        <Button look="plain" onPress={onOptions}>
          Add your own links
        </Button>
      </div>
    </>
  );
}

type Saved = Parameters<Parameters<typeof changeSettings>[1]>[0];

function withOpened(settings: Saved, address: string, openedOn: string): Saved {
  const { links, training } = settings;
  const isHub = links.trainingMaterials.address === address;
  return {
    ...settings,
    links: isHub ? { ...links, trainingMaterials: { ...links.trainingMaterials, openedOn } } : links,
    ...(training && {
      training: training.map((link) => (link.address === address ? { ...link, openedOn } : link)),
    }),
  };
}
