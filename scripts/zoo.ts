/**
 * `npm run test:zoo`: tries OnRecord on the form libraries of tests/zoo and prints the matrix.
 *   npm run test:zoo              every library
 *   npm run test:zoo -- mui antd  only these
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { matrixHead, matrixLines, summaryLines } from '../tests/zoo/run/matrix.ts';
import { installLibraries, runZoo, zoo } from '../tests/zoo/run/runZoo.ts';

/** The cells see the libraries' own types, so they are no part of the project's type check. */
function cellsHaveTypes(): boolean {
  return spawnSync('tsc', ['-p', join(zoo, 'tsconfig.json')], { stdio: 'inherit' }).status === 0;
}

installLibraries();
const names = process.argv.slice(2);
if (names.length === 0 && !cellsHaveTypes()) throw new Error('The cells do not compile.');
console.log(matrixHead);
const reports = await runZoo(names, (report) => console.log(matrixLines(report).join('\n')));
const summary = summaryLines(reports);
console.log(summary.join('\n'));
process.exit(summary.at(-1)?.endsWith(' 0 failed') ? 0 : 1);
