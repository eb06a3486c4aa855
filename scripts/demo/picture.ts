import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** CSS pixels. */
const margin = 20;
const panelWidth = 420;

/**
 * One picture of the page with the panel beside it, as a person sees them with the side panel open. The panel is
 * shown at the height of the page's picture.
 */
export async function pictureSideBySide(
  context: BrowserContext,
  pictures: { readonly page: string; readonly panel: string },
  file: string,
  size: { readonly width: number; readonly height: number } = { width: 1240, height: 640 },
): Promise<void> {
  const sheet = await context.newPage();
  const [left, tall] = [size.width - panelWidth - 3 * margin, size.height - 2 * margin];
  await sheet.setViewportSize(size);
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:${margin}px;padding:${margin}px;background:#dfe5ea;align-items:start">
      <img style="width:${left}px;height:${tall}px;object-fit:cover;object-position:top;border-radius:8px" src="${source(pictures.page)}">
      <img style="width:${panelWidth}px;height:${tall}px;border-radius:8px" src="${source(pictures.panel)}">
    </body>`,
  );
  await sheet.screenshot({ path: file });
  await sheet.close();
}

function source(path: string): string {
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}
