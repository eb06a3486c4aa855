import { Unreadable } from '#core/files/fileProblem.ts';
import { readFile, type Contents } from '#core/files/readFile.ts';
import { makeEntries } from '#core/library/import/makeEntries.ts';
import { candidatesOf, structureOf } from '#core/library/import/structure.ts';
import { judge } from '#core/library/import/verdicts.ts';
import type { ImportReply, ImportRequest } from './protocol.ts';

/** The worker's side of an import. It keeps what it read last, so that a correction need not read again. */
export function answerImportRequests(): void {
  let contents: Contents | null = null;
  const replyTo = async (request: ImportRequest): Promise<ImportReply> => {
    if (request.ask === 'judge') {
      if (!contents) return { said: 'refused', id: 'reading-stopped', detail: '' };
      const { corrections, defaults, existing, foreign } = request;
      const ids = existing.map(({ id }) => id);
      const made = makeEntries(candidatesOf(contents, corrections), defaults, ids, foreign);
      return { said: 'judged', judged: judge(made, existing) };
    }
    const result = await readFile(request.given, (share) => say({ said: 'progress', share }));
    if (result.outcome === 'refused') return { said: 'refused', id: result.id, detail: result.detail };
    contents = result.contents;
    return { said: 'structure', structure: structureOf(contents) };
  };
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
    void replyTo(data).then(say, (error: unknown) =>
      say(
        error instanceof Unreadable
          ? { said: 'refused', id: error.id, detail: error.detail }
          : { said: 'refused', id: 'reading-stopped', detail: '' },
      ),
    );
  });
}

function say(reply: ImportReply): void {
  postMessage(reply);
}
