const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const roundConstants = firstPrimes(64).map((prime) => fractionBits(Math.cbrt(prime)));

/**
 * SHA-256 (FIPS 180-4) of the text's UTF-16 code units, big-endian, as 64 hex digits. Synchronous, unlike the
 * browser's own, so that the review's state machine stays a pure function.
 */
export function sha256(text: string): string {
  const words = padded(text);
  const state = Uint32Array.from(initial);
  for (let block = 0; block < words.length; block += 16) compress(state, words, block);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** FIPS 180-4, 5.1.1: a single 1 bit, zeros, and the length in bits fill up whole blocks of 16 words. */
function padded(text: string): Uint32Array {
  const units = text.length;
  const words = new Uint32Array((Math.floor((units * 2 + 8) / 64) + 1) * 16);
  for (let unit = 0; unit <= units; unit += 1) {
    const bits = unit < units ? text.charCodeAt(unit) : 0x8000;
    words[unit >> 1] = (words[unit >> 1] ?? 0) | (unit % 2 === 0 ? bits << 16 : bits);
  }
  words[words.length - 2] = Math.floor((units * 16) / 2 ** 32);
  words[words.length - 1] = units * 16;
  return words;
}

/** FIPS 180-4, 6.2.2: one block of 16 words, mixed into the state. */
function compress(state: Uint32Array, words: Uint32Array, block: number): void {
  const schedule = expanded(words.subarray(block, block + 16));
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choose = (e & f) ^ (~e & g);
    const first = (h + big1 + choose + (roundConstants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [a, b, c, d, e, f, g, h] = [(first + big0 + majority) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

function expanded(block: Uint32Array): Uint32Array {
  const schedule = new Uint32Array(64);
  schedule.set(block);
  for (let round = 16; round < 64; round += 1) {
    const near = schedule[round - 2] ?? 0;
    const far = schedule[round - 15] ?? 0;
    const small1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    const small0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    schedule[round] = small1 + (schedule[round - 7] ?? 0) + small0 + (schedule[round - 16] ?? 0);
  }
  return schedule;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** FIPS 180-4, 4.2.2: the first 32 bits of the fractional part. */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
