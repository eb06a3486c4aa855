import { openLibraryInBrowser } from '#adapters/library/openInBrowser.ts';
import { openShelfInBrowser } from '#adapters/reviews/openInBrowser.ts';
import { renderLibrary } from '#components/library/renderLibrary.tsx';

renderLibrary(await openLibraryInBrowser(), await openShelfInBrowser());
