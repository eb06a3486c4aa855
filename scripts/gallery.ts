/**
 * `npm run gallery [-- --pictures <folder>]`: every component in every state, in a page of its own to look at and
 * reload while working on them. With --pictures: a picture of each in light, dark and forced colours instead.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveGallery } from '../tests/gallery/serve.ts';
import { shootGallery } from './shots/gallery.ts';

const { values } = parseArgs({
  options: { pictures: { type: 'string' }, port: { type: 'string', default: '4173' } },
});
const gallery = await serveGallery(values.pictures === undefined ? Number(values.port) : 0);
if (values.pictures === undefined) {
  console.log(`The gallery is at ${gallery.origin}. Reload it to see a change; Ctrl+C ends it.`);
} else {
  mkdirSync(values.pictures, { recursive: true });
  const count = await shootGallery(gallery.origin, values.pictures);
  gallery.close();
  console.log(`Wrote ${count} pictures to ${values.pictures}/.`);
}
