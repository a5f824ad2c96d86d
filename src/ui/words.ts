/** Every sentence shown for something that went wrong, in one table: what it means, then what to do. */
export const pageSentences = {
  reading: 'Reading the page…',
  outside:
    'This is not a portal page. Type the details yourself, or open kynect benefits or the Agent Portal.',
  'needs-reload': 'This page cannot be read yet. Refresh the page, or type the details yourself.',
  slow: 'The page is not answering. Type the details yourself, or try again.',
  unreadable: 'The page gave an answer that makes no sense. Type the details yourself.',
} as const;
