import type { ShownProfile } from '../../domain/page-reading';
import type { Layout } from './layout';
import { namingOf } from './naming';

type Line = keyof ShownProfile | 'firstName' | 'lastName';

/** Labels of My Settings, the best one first: an office's telephone before a mobile one. */
const labels: readonly { line: Line; says: RegExp }[] = [
  {
    line: 'doiNumber',
    says: /^(?:doi ?(?:agent ?id|number|no\.?|#|id|license(?: (?:number|no\.?|#))?)|(?:n[uú]mero|n[º°]\.?) (?:de )?doi)$/i,
  },
  {
    line: 'npn',
    says: /^(?:npn|npn (?:number|no\.?|#)|national producer (?:number|no\.?|#)(?: \(npn\))?|n[uú]mero npn)$/i,
  },
  { line: 'name', says: /^(?:(?:agent |full |display )?name|agent|nombre(?: completo)?)$/i },
  { line: 'firstName', says: /^first name$/i },
  { line: 'lastName', says: /^last name$/i },
  { line: 'agency', says: /^(?:(?:insurance )?agency(?: name)?|agencia)$/i },
  {
    line: 'phone',
    says: /^(?:(?:office|business|work) (?:tele)?phone(?: number)?|(?:tele)?phone(?: number)? ?\((?:office|business|work)\))$/i,
  },
  { line: 'phone', says: /^(?:(?:primary )?(?:tele)?phone(?: number)?|tel[eé]fono)$/i },
  { line: 'phone', says: /^(?:mobile|cell)(?: phone)?(?: number)?$/i },
];

const settings = /^(?:my settings|(?:my|your|user|agent) profile|mi (?:configuraci[oó]n|perfil))$/i;

/** The agent's own data on My Settings of the Agent Portal; undefined on every other screen. */
export function profileOn(layout: Layout, screen: string): ShownProfile | undefined {
  const isSettings = settings.test(screen);
  if (layout.document.location.hostname !== 'kyagent.ky.gov' || (screen !== '' && !isSettings))
    return undefined;
  const found = new Map<RegExp, string>();
  for (const run of layout.seen()) {
    if (run.text.length > 200) continue;
    const [, before, after] = /^([^:]{3,30}):\s*(\S.*)$/.exec(run.text) ?? [];
    const label = before ?? namingOf(run, layout)?.label ?? '';
    const line = labels.find(({ says }) => says.test(label));
    if (line && !found.has(line.says)) found.set(line.says, (after ?? run.text).replaceAll('\uE000', ''));
  }
  const profile = profileFrom(found);
  // On a screen without a name both numbers of a licence say the same.
  return isSettings || (profile?.doiNumber && profile.npn) ? profile : undefined;
}

function profileFrom(found: ReadonlyMap<RegExp, string>): ShownProfile | undefined {
  const text = (line: Line) =>
    labels
      .filter((label) => label.line === line)
      .map(({ says }) => found.get(says))
      .find(Boolean);
  const name = text('name') ?? [text('firstName'), text('lastName')].filter(Boolean).join(' ');
  const [agency, doiNumber, npn, phone] = [text('agency'), text('doiNumber'), text('npn'), text('phone')];
  const profile = {
    ...(name && { name }),
    ...(agency && { agency }),
    ...(doiNumber && { doiNumber }),
    ...(npn && { npn }),
    ...(phone && { phone }),
  };
  return Object.keys(profile).length > 0 ? profile : undefined;
}
