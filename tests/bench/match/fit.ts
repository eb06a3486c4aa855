/** One judged candidate: its features, whether it was acceptable, and how much it counts. */
export interface Row {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Fitted weights, in the order of the features, and the intercept. */
export interface Fitted {
  readonly weights: readonly number[];
  readonly intercept: number;
}

const mostRounds = 12;
/** A step this small changes no probability that is ever looked at. */
const settled = 1e-6;

/**
 * Logistic regression with an L2 penalty on the weights, by iteratively reweighted least squares (Newton's
 * method). It starts from weights that are nearly right, where there are some: a few rounds are enough then.
 */
export function fit(rows: readonly Row[], penalty: number, from?: Fitted): Fitted {
  const size = (rows[0]?.features.length ?? 0) + 1;
  const beta = from ? Float64Array.of(...from.weights, from.intercept) : new Float64Array(size);
  for (let round = 0; round < mostRounds; round += 1) {
    const { gradient, curvature } = slopes(rows, beta, penalty);
    const steps = solve(curvature, gradient);
    steps.forEach((step, at) => {
      beta[at] = (beta[at] ?? 0) + step;
    });
    if (steps.every((step) => Math.abs(step) < settled)) break;
  }
  return { weights: [...beta.subarray(0, size - 1)], intercept: beta[size - 1] ?? 0 };
}

/** The fitted probability of a row. */
export function predict({ weights, intercept }: Fitted, features: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
}

function slopes(rows: readonly Row[], beta: Float64Array, penalty: number) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  const x = new Float64Array(size).fill(1);
  for (const { features, right, weight } of rows) {
    x.set(features);
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += (x[i] ?? 0) * (beta[i] ?? 0);
    const p = 1 / (1 + Math.exp(-sum));
    const error = ((right ? 1 : 0) - p) * weight;
    const spread = Math.max(1e-6, p * (1 - p)) * weight;
    for (let i = 0; i < size; i += 1) {
      const value = x[i] ?? 0;
      if (value === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = curvature[i];
      // The lower half: the matrix is symmetrical.
      if (line) for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + spread * value * (x[j] ?? 0);
    }
  }
  curvature.forEach((line, i) => {
    for (let j = i + 1; j < size; j += 1) line[j] = curvature[j]?.[i] ?? 0;
  });
  for (let at = 0; at < size; at += 1) {
    const held = at === size - 1 ? 1e-6 : penalty;
    gradient[at] = (gradient[at] ?? 0) - held * (beta[at] ?? 0);
    const line = curvature[at];
    if (line) line[at] = (line[at] ?? 0) + held;
  }
  return { gradient, curvature };
}

/** Solves A x = b by Gauss–Jordan elimination with pivoting. */
function solve(a: readonly Float64Array[], b: Float64Array): number[] {
  const lines = a.map((line, at) => [...line, b[at] ?? 0]);
  for (let at = 0; at < lines.length; at += 1) {
    const pivot = lines.reduce(
      (best, line, row) =>
        row >= at && Math.abs(line[at] ?? 0) > Math.abs(lines[best]?.[at] ?? 0) ? row : best,
      at,
    );
    [lines[at], lines[pivot]] = [lines[pivot] ?? [], lines[at] ?? []];
    const own = lines[at] ?? [];
    lines.forEach((line, row) => {
      if (row === at) return;
      const factor = (line[at] ?? 0) / (own[at] ?? 1);
      for (let column = at; column < line.length; column += 1)
        line[column] = (line[column] ?? 0) - factor * (own[column] ?? 0);
    });
  }
  return lines.map((line, at) => (line[line.length - 1] ?? 0) / (line[at] ?? 1));
}
