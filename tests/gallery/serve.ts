import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { buildOwnPage, documentOf, emptySettings, ownPolicy, type Files } from '../page/ownPage.ts';
import { languages, messagesOf, speak } from '../speak.ts';
import { inLook } from './look.ts';

export const galleryScript = 'tests/gallery/main.tsx';

/** Serves the gallery under the extension's policy; each loading of it brings the components as they are now. */
export function serveGallery(port: number): Promise<{ readonly origin: string; close(): void }> {
  let files: Promise<Files> = buildOwnPage(galleryScript);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const look = searchParams.get('look') ?? '';
    const language = languages.find((one) => one === searchParams.get('language')) ?? 'en';
    // What cannot be built is told by esbuild itself; the page before it stays.
    const answer = async () => {
      if (pathname === '/') files = buildOwnPage(galleryScript);
      const { js, css } = await files;
      if (pathname === '/page.js') {
        const first = `(${emptySettings})();(${speak})(${JSON.stringify(await messagesOf(language))});`;
        return send(response, 'text/javascript', `${first}\n${js}\nmount();`);
      }
      if (pathname === '/page.css') return send(response, 'text/css', inLook(css, look));
      if (pathname === '/' || pathname === '/states') {
        response.setHeader('content-security-policy', `${ownPolicy}; frame-src 'self'`);
        return send(response, 'text/html', documentOf('gallery', searchParams));
      }
      return sendPicture(response, pathname);
    };
    answer().catch((error: Error) => response.writeHead(500).end(error.message));
  });
  return new Promise((ready) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      ready({ origin: `http://localhost:${address.port}`, close: () => void server.close() });
    });
  });
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

/** The product's mark; nothing else of the folder is a page's own. */
function sendPicture(response: ServerResponse, pathname: string): void {
  const file = join('public', normalize(pathname));
  if (!pathname.endsWith('.svg') || !existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'image/svg+xml' });
  createReadStream(file).pipe(response);
}
