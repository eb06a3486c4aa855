import { language } from '../words/say.ts';
import { html, Html } from './html.ts';

/** The whole look of a printed sheet. It is the panel's language, with nothing that needs the extension. */
const style = new Html(`
:root { color-scheme: light dark; --paper: #fff; --ink: #16201f; --quiet: #56625f; --line: #dde3e1; --accent: #0b5f5c; --attention: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --paper: #131a1a; --ink: #e6eceb; --quiet: #9fadaa; --line: #2b3635; --accent: #6cc5bf; --attention: #f0b765; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.125rem; margin: 2.5rem 0 0; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); break-after: avoid; }
h3 { font-size: 0.9375rem; font-weight: 600; margin: 0; }
p { margin: 0.25rem 0 0; }
a { color: var(--accent); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 1rem; margin: 0; }
dt, .quiet { color: var(--quiet); font-size: 0.8125rem; }
dd { margin: 0; font-size: 0.8125rem; }
article { padding: 1rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.answer { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 3px solid var(--accent); white-space: pre-wrap; }
.state { color: var(--accent); font-size: 0.8125rem; }
.caution { color: var(--attention); }
ul { margin: 0.25rem 0 0; padding-left: 1.25rem; font-size: 0.8125rem; }
footer { margin-top: 2rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --attention: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { text-decoration: none; }
  @page { margin: 18mm 16mm; }
}`);

/** A page that stands alone: its own style, no script, nothing fetched; a policy holds it to that. */
export function sheet(title: string, body: Html): string {
  const page = html`<!doctype html>
    <html lang="${language()}">
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>${title}</title>
      <style>
        ${style}
      </style>
      <main>${body}</main>
    </html> `;
  return page.text;
}
