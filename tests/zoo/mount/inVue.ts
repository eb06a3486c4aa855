// The runtime compiler lets the cells be written as the templates a portal would have.
import { createApp, reactive, type Plugin } from 'vue/dist/vue.esm-bundler.js';
import type { Model } from '../cell.ts';

/** Renders one form over one reactive model; lists in it are read in alphabetical order. */
export function inVue(
  initial: Readonly<Record<string, Model>>,
  template: string,
  plugins: readonly Plugin[] = [],
): (root: HTMLElement) => (id: string) => Model {
  return (root) => {
    const model = reactive({ ...initial }) as Record<string, Model>;
    const app = createApp({ setup: () => ({ model }), template });
    for (const plugin of plugins) app.use(plugin);
    app.mount(root);
    return (id) => {
      const held = model[id] ?? null;
      return Array.isArray(held) ? held.toSorted() : held;
    };
  };
}
