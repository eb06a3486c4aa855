import type { Steps } from '#core/steps.ts';
import type { Reply } from '../../protocol.ts';

/** Questions in one message: packing and unpacking more of them would hold up the page and the panel. */
const mostInMessage = 200;

/** A reply, in several messages where it holds many questions. */
export function* inParts(reply: Reply, send: (part: Reply) => void): Steps<void> {
  if (reply.kind !== 'detected') return send(reply);
  const { ref, detection } = reply;
  let questions = detection.questions;
  for (; questions.length > mostInMessage; questions = questions.slice(mostInMessage)) {
    send({ kind: 'part', ref, questions: questions.slice(0, mostInMessage) });
    yield;
  }
  send({ kind: 'detected', ref, detection: { ...detection, questions } });
}

/** Milliseconds between two words on how far a scan has come. */
const betweenProgress = 150;

/** Passes on the latest number, not the first one and then not more often than every `betweenProgress`. */
export function seldom(tell: (met: number) => void): (met?: number) => void {
  let told: number | null = null;
  let latest = 0;
  return (met = latest) => {
    latest = met;
    const now = performance.now();
    told ??= now;
    if (now - told < betweenProgress) return;
    told = now;
    tell(met);
  };
}
