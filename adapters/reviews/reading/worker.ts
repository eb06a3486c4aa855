import { readHandOff } from '#core/review/handOff/read.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

/** The worker's side of opening a review file: parsing, digest and the replay of its log are long work. */
export function answerReadRequests(): void {
  addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
    const reply: ReadReply = { said: 'read', read: readHandOff(await data.file.text()) };
    postMessage(reply);
  });
}
