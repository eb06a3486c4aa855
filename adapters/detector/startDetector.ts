import type { DetectOptions } from '#core/detect/detect.ts';
import { offerDetector } from '../agent/detector.ts';
import { detectOptions } from '../agent/detectOptions.ts';
import { createAnswering } from './answering.ts';
import { hideOutline } from './reveal.ts';

/** Gives the agent of this document its detector. */
export function startDetector(options: DetectOptions = detectOptions()): void {
  offerDetector(() => ({ ...createAnswering(options), hideOutline }));
}
