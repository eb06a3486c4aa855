import { build } from 'esbuild';
import type { Frame, Page } from '@playwright/test';
import { answerAsText, type Report } from '#core/review/report.ts';
import type { Question } from '#core/types.ts';

/** What one question holds, read from the page by a fresh look that knows nothing of the insertion. */
export interface Reading {
  readonly frame: string;
  readonly question: Question;
}

const entry = `
  import { detect } from '#core/detect/detect.ts';
  globalThis.questionsNow = (frame) => detect(document, { frame }).found.map(({ question }) => question);
`;

/**
 * Reads all answers of the page in the page's own world, in every frame, independently of the extension:
 * its agent is not asked. Frames that went away meanwhile are left out.
 */
export async function readPage(page: Page): Promise<readonly Reading[]> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  const script = outputFiles[0]?.text ?? '';
  const readings = await Promise.all(
    page.frames().map((frame) => readFrame(frame, frame === page.mainFrame(), script)),
  );
  return readings.flat();
}

async function readFrame(frame: Frame, isTop: boolean, script: string): Promise<readonly Reading[]> {
  const name = isTop ? '' : frame.url();
  try {
    await frame.evaluate(script);
    const questions = await frame.evaluate((address) => globalThis.questionsNow(address), name);
    return questions.map((question) => ({ frame: name, question }));
  } catch {
    // The frame was closed or does not run scripts; the report then says that it could not be read.
    return [];
  }
}

declare global {
  var questionsNow: (frame: string) => Question[];
}

/** The report with `readBack` replaced by what the page itself was read to hold, question by question. */
export function withReadings(report: Report, readings: readonly Reading[]): Report {
  const left = [...readings];
  const questions = report.questions.map((reported) => {
    const index = left.findIndex(
      ({ frame, question }) =>
        frame === reported.frame &&
        question.section === reported.section &&
        question.text === reported.question &&
        question.control.kind === reported.control.kind,
    );
    const [reading] = index < 0 ? [] : left.splice(index, 1);
    return { ...reported, readBack: reading ? answerAsText(reading.question.value) : null };
  });
  return { ...report, questions };
}
