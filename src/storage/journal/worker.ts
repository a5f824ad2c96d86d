import { answerJournal, type JournalRequest } from './desk';

// One question at a time: the page asks the next one after the answer.
addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  answerJournal(data).then(
    (files) => postMessage({ files }),
    (error: unknown) => postMessage({ refused: error instanceof Error ? error.name : 'unknown error' }),
  );
});
