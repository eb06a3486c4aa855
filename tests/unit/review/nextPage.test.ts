import { expect, test } from 'vitest';
import { isNextPage } from '#core/review/identity/nextPage.ts';

const page = (url: string, title = 'Security form') => ({ url, title });

test.each([
  ['another step in the path', page('https://a.example/form/step/1'), page('https://a.example/form/step/2')],
  [
    'a step in the file name',
    page('https://a.example/page1.html?t=1'),
    page('https://a.example/page12.html'),
  ],
  [
    'a step in a route',
    page('https://a.example/#/form/section-1'),
    page('https://a.example/#/form/section-2'),
  ],
  [
    'a step in the title',
    page('https://a.example/f', 'Form, step 1 of 3'),
    page('https://a.example/f', 'Form, Step 2 of 3'),
  ],
  ['the same page', page('https://a.example/f'), page('https://a.example/f?token=2')],
])('%s continues the form', (_, before, now) => expect(isNextPage(before, now)).toBe(true));

test.each([
  ['another number', page('https://a.example/forms/7'), page('https://a.example/forms/8')],
  ['another title', page('https://a.example/f', 'Security'), page('https://a.example/f', 'Privacy')],
  ['another path', page('https://a.example/a/step/1'), page('https://a.example/b/step/2')],
  ['another site', page('https://a.example/step/1'), page('https://b.example/step/2')],
  ['http after https', page('https://a.example/step/1'), page('http://a.example/step/2')],
])('%s is another form', (_, before, now) => expect(isNextPage(before, now)).toBe(false));
