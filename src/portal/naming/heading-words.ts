import { folded } from '../tree/clean-text';
import { isForeign } from './label-words';

/** Headings over help and over what was looked at before. */
const aside =
  /^(?:child support$|(?:agent )?training(?: (?:materials?|guides?|videos?))?$|court(?: records?| cases?)?$|help ?desk (?:tickets?|cases?)|manutencion de menores$|(?:your |the )?(?:mother|father|parent|brother|sister|neighbou?r|friend|ex)['’]s (?:household|family|cases?)$|where to find|where (?:do|can) (?:i|you) find|where is (?:it|my|your|the)\b|how (?:do|to|can) (?:i |you )?(?:find|get|read) |(?:what is|about) (?:a|my|your|the) (?:case|application) (?:number|id)|examples?\b|samples?\b|ejemplos?\b|donde (?:esta|encuentr)|como encontrar|que es (?:el|un) numero|(?:recent(?:ly)?|previous(?:ly)?|last|past|earlier) (?:search|view|visit)|search history|(?:previous|last|other|similar|duplicate|related) (?:clients?|households?(?! member)|people|persons?|individuals?|members?)|(?:possible|potential) duplicates?)/;

/** A word that each of those has, and each heading over somebody else's cases: most texts of a page have none. */
const mayBeAside =
  /training|case|caso|applic|solicitud|waiver|exenci|child|court|desk|manutenci|household|family|wh(?:ere|at)|how|exampl|sampl|ejempl|d[oó]nde|c[oó]mo|qu[eé] es|recent|previous|last|past|earlier|search|other|similar|duplic|related/i;

/** False for a text that has no word of such a heading. */
export function mayBeForeignHeading(text: string): boolean {
  return mayBeAside.test(text);
}

/** True for words before a colon that lead to such cases: "Recent searches:", "Related cases:". */
export function leadsToForeign(text: string): boolean {
  const plain = folded(text);
  return aside.test(plain) || (/(?:cases|applications|casos|solicitudes)$/.test(plain) && isForeign(plain));
}

/** True for a heading over cases that are not this client's own, or over help: "Related cases". */
export function isForeignHeading(text: string): boolean {
  if (text === '' || !mayBeAside.test(text)) return false;
  const plain = folded(text);
  if (aside.test(plain)) return true;
  if (!/case|caso|applic|solicitud|waiver|exenci/i.test(text)) return false;
  return isForeign(plain) && !/#|number|no\.|\bid\b|numero/.test(plain);
}

/** A word that the head of such a box has. */
export const mayHeadForeignBox =
  /recent|previous|last|past|related|closed|archived|inactive|duplicate|other|cerrad|reciente|relacionad/i;
const state = /^(?:closed|archived|inactive|cerrad[oa]s?|archivad[oa]s?)$/;

/** True for a text that as the head of a box says that what is in it is over, or somebody else's. */
export function headsForeignBox(text: string): boolean {
  return state.test(folded(text)) || isForeignHeading(text);
}
