/** A hostile customer's web server: pages as a test writes them, and a memory of every request it was sent. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostileSite {
  /** Such as http://localhost:40123. */
  readonly origin: string;
  /** The same server under another name: another origin. */
  readonly otherOrigin: string;
  /** Serves a page at a path, such as `/form`; returns its address. */
  serve(path: string, page: string | ServedPage): string;
  /** Address and body of every request so far, one line each. */
  requests(): readonly string[];
  close(): void;
}

export async function startSite(): Promise<HostileSite> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(`${request.method} ${request.url} ${await bodyOf(request)}`);
    const page = pages.get(path);
    // Asked for by the browser, not by a page: a miss would stand in the page's console.
    const missing = path === '/favicon.ico' ? 204 : 404;
    response.writeHead(page ? 200 : missing, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((listening) => void server.listen(0, () => listening()));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    otherOrigin: `http://127.0.0.1:${port}`,
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return origin + path;
    },
    requests: () => requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A page with a form of these fields, under a title that announces a questionnaire. */
export function formPage(fields: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Security questionnaire</title></head>
<body><h1>Supplier security questionnaire</h1><form id="form" onsubmit="return false">${fields}</form>${more}</body></html>`;
}

/** One labelled text box. The label asks something of the kind these forms ask. */
export function box(
  id: string,
  question: string,
  markup = `<textarea id="${id}" rows="2"></textarea>`,
): string {
  return `<p><label for="${id}">${question}</label><br>${markup}</p>`;
}
