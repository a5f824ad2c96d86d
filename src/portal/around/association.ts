import type { Association } from '../../domain/page-reading';
import { textOf } from '../texts/run-places';
import type { Layout } from './layout';
import { namingOf } from './naming';

const notAssociated =
  /\b(?:you(?: are|'re|’re)|agent is) (?:not (?:currently |yet )?|no longer )(?:associated|authorized)\b|\bnot associated with (?:this|the) (?:case|client|household|account)\b|\bno agent (?:is )?associated\b|\byou have not been associated\b|\byou (?:do not|don't|don’t) have access to this (?:case|client)\b|\bno est[aá] asociad[oa]\b/i;
const associated =
  /\byou(?: are|'re|’re) (?:now |currently )?(?:associated with|the agent (?:of record |on |for ))|\byou (?:now )?have (?:full )?access to (?:this|the) (?:case|client)\b|\bhas been associated (?:to|with) you\b|\best[aá] asociad[oa] (?:con|a) (?:este|el) caso/i;
/** "If you are not associated with a case, …". */
const conditional = /^\W*(?:if|when|unless|once|si|cuando)\b|\?/i;
const agentLabel =
  /^(?:agent of record|(?:current |assigned |associated )agent(?: name)?|authorized agent|agente(?: autorizado| de seguros| asociado)?|agent)$/i;

/**
 * What the page says of the agent's association with the case: a sentence, or who it names as the agent. A link to
 * Request Case Access says nothing: it stands on every page.
 */
export function associationOn(layout: Layout): Association | undefined {
  let named: Association | undefined;
  for (const run of layout.seen()) {
    const text = textOf(run).slice(0, 300);
    if (conditional.test(text)) continue;
    if (notAssociated.test(text)) return { state: 'not-associated', text };
    if (associated.test(text)) return { state: 'associated', text };
    named ??= agentIn(text) ?? (mayNameAgent(text) ? agentBeside(run, layout, text) : undefined);
  }
  return named;
}

function agentIn(text: string): Association | undefined {
  const [, label = '', name = ''] = /^([^:]{5,30}):\s*(\S.*)$/.exec(text) ?? [];
  return agentLabel.test(label) ? { state: 'named', text: name } : undefined;
}

function agentBeside(
  run: Parameters<typeof namingOf>[0],
  layout: Layout,
  text: string,
): Association | undefined {
  const naming = namingOf(run, layout);
  return naming && agentLabel.test(naming.label) ? { state: 'named', text } : undefined;
}

/** Asking what names a text takes long; a name has capitals and is short. */
function mayNameAgent(text: string): boolean {
  return text.length < 120 && /\p{Lu}/u.test(text) && text.includes(' ');
}
