/** `npm run promises`: writes docs/PROMISES.md from the promises and the titles of the hostile suite. */
import { writeFileSync } from 'node:fs';
import { promisesPage } from '../tests/hostile/report/promises.ts';
import { hostileTitles } from '../tests/hostile/report/titles.ts';

writeFileSync('docs/PROMISES.md', promisesPage(hostileTitles()));
console.log('docs/PROMISES.md is written.');
