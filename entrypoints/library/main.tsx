import { openLibraryInBrowser } from '#adapters/library/openInBrowser.ts';
import { renderLibrary } from '#components/library/renderLibrary.tsx';

renderLibrary(await openLibraryInBrowser());
