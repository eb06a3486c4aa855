import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/**
 * One picture of the page with the panel beside it, as a person sees them with the side panel open. The panel is
 * shown at the height of the page's picture.
 */
export async function pictureSideBySide(
  context: BrowserContext,
  pictures: { readonly page: string; readonly panel: string },
  file: string,
): Promise<void> {
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 1240, height: 640 });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:20px;padding:20px;background:#dfe5ea;align-items:start">
      <img style="width:760px;height:600px;object-fit:cover;object-position:top;border-radius:8px" src="${source(pictures.page)}">
      <img style="width:420px;height:600px;border-radius:8px" src="${source(pictures.panel)}">
    </body>`,
  );
  await sheet.screenshot({ path: file });
  await sheet.close();
}

function source(path: string): string {
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}
