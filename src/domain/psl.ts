/** The Professional Services Line, as the state's best-practices sheet prints it. */
export const pslNumber = { shown: '1-855-326-4650', dial: '1-855-326-4650' } as const;
