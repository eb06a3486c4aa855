declare module '*.css';

declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Model } from './cell.ts';
  const component: Component<object, { read(): Record<string, Model> }>;
  export default component;
}

declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
