import { databaseReady } from '#adapters/database/ready.ts';
import { openLibraryInBrowser } from '#adapters/library/openInBrowser.ts';
import { openShelfInBrowser } from '#adapters/reviews/openInBrowser.ts';
import { renderLibrary } from '#components/library/renderLibrary.tsx';
import { showBarrier } from '#components/barrier/showBarrier.tsx';

await databaseReady(showBarrier);
renderLibrary(await openLibraryInBrowser(), await openShelfInBrowser());
