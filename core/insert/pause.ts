/** Lets the page run for `milliseconds`; 0 gives it one turn. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

/** Asks `answer` until it is not null, at most for `limit` milliseconds. */
export async function until<T>(limit: number, answer: () => T | null): Promise<T | null> {
  const step = 25;
  for (let waited = 0; ; waited += step) {
    const found = answer();
    if (found !== null || waited >= limit) return found;
    await pause(step);
  }
}
