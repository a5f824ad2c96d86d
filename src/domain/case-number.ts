/** A case number as it is compared: agents type spaces and dashes. */
export function caseKey(text: string): string {
  return text.replace(/[\s-]/g, '');
}

/** How an issue is called by its case: "Case 110045678". */
export function caseText(caseNumber: string): string {
  return caseNumber === '' ? 'No case number' : `Case ${caseNumber}`;
}
