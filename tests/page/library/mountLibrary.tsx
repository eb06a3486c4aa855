import { renderLibrary } from '#components/library/renderLibrary.tsx';
import { openScene, type Scene } from './scene.ts';

async function mount(scene: Scene): Promise<void> {
  const { library, store, shelf } = await openScene(scene);
  Object.assign(globalThis, { library, kept: store });
  renderLibrary(library, shelf);
}

Object.assign(globalThis, { mount });
