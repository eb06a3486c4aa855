/** Runs tasks one after the other, in the order they came; whoever gave one is told how it ended. */
export function takingTurns(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const running = last.then(task);
    // The next must not fail because this one did.
    last = running.catch(() => undefined);
    return running;
  };
}
