import { isWordOfScreens, knownScreens } from '../screen/screens';

/** Words of labels and headings that say nothing about anybody. A diagnostic copy keeps these and no others. */
const wordsOfLabels = new Set(
  (
    'a an and as at by for from in is no not of on or the to with your you ' +
    'active agency agentid alternate amount approved associated association assigned basic best between birth birthdate business cancel carrier cell ' +
    'chfs city close code column continue county current date day days delete denied department description details dob doi effective email ended ' +
    'ends enrolled ethnicity expires fax fein female field file filter first full gender go gross group head id identification inactive individual info ' +
    'initial issue issuer item language last links license line maid mailing main male marital maximum medical medicaid middle mobile month monthly name ' +
    'net next no none note number npn office open optional order password pending phone policy preferred premium previous primary print program ' +
    'race receipt record records reference related relationship remove required residence role row save second select selected session sex show since sort ' +
    'source ssn start state status street submit submitted suffix table telephone term termination time title total transaction type until updated ' +
    'upload used username valid value verified version warning week work year years yes zip ' +
    'spouse child self parent snap ktap kchip qhp kynect benefits khbe wic magi applicant error problem ref no nos num '
  ).split(' '),
);

/** Words that can be names too: alone they are not kept. */
const couldBeNames =
  /^(?:may|june|april|grant|case|page|field|best|church|will|mark|street|day|main|young|summer|cash|sherwood|head|race)$/;

/** True for a text that is made of nothing but words every portal has, and so tells nothing about a person. */
export function isSafe(text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (knownScreens.has(plain)) return true;
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 8 || /[^\p{L}\p{N}\s:#*?().,/&'’-]/u.test(plain)) return false;
  if (words.length === 1 && couldBeNames.test(words[0])) return false;
  return words.every(isCommonWord);
}

/** True for a word, in lower case, that labels and headings of every portal have. */
export function isCommonWord(word: string): boolean {
  return wordsOfLabels.has(word) || isWordOfScreens(word);
}
