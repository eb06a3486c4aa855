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

const rounds = 12;

/**
 * Logistic regression with an L2 penalty on the weights, by iteratively reweighted least squares (Newton's
 * method); a dozen rounds are far more than it needs to settle.
 */
export function fit(rows: readonly Row[], penalty: number): Fitted {
  const size = (rows[0]?.features.length ?? 0) + 1;
  const beta = new Float64Array(size);
  for (let round = 0; round < rounds; round += 1) {
    const { gradient, curvature } = slopes(rows, beta, penalty);
    solve(curvature, gradient).forEach((step, at) => {
      beta[at] = (beta[at] ?? 0) + step;
    });
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
  for (const { features, right, weight } of rows) {
    const x = [...features, 1];
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0)));
    const error = ((right ? 1 : 0) - p) * weight;
    const spread = Math.max(1e-6, p * (1 - p)) * weight;
    x.forEach((value, i) => {
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = curvature[i];
      if (line) x.forEach((other, j) => (line[j] = (line[j] ?? 0) + spread * value * other));
    });
  }
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
