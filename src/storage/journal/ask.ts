import * as z from 'zod/mini';
import { startOwnWorker } from '../../browser/own-worker';
import type { JournalFile, JournalRequest } from './desk';
import workerAddress from './worker?worker&url';

/** The browser has no such files, or refused: the second copy cannot be kept now. */
export class JournalRefused extends Error {}

const answerSchema = z.union([
  z.object({
    files: z.array(
      z.object({
        name: z.string(),
        head: z.instanceof(Uint8Array<ArrayBuffer>),
        position: z.number(),
        size: z.number(),
        began: z.number(),
      }),
    ),
  }),
  z.object({ refused: z.string() }),
]);

/** One worker a page, started when the first save has to be copied. */
let worker: Worker | undefined;

/** Asks the worker. Call it one at a time only: answers carry no name of their question. */
export async function askJournal(request: JournalRequest): Promise<JournalFile[]> {
  const asked = (worker ??= startOwnWorker(workerAddress));
  const answer = await new Promise<unknown>((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    asked.onerror = () => reject(new JournalRefused('the worker did not start'));
    asked.postMessage(request);
  });
  const parsed = answerSchema.parse(answer);
  if ('refused' in parsed) throw new JournalRefused(parsed.refused);
  return parsed.files;
}
