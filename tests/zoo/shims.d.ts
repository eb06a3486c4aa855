declare module '*.css';

declare module 'trix';

declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Model } from './cell.ts';
  const component: Component<object, { read(): Record<string, Model> }>;
  export default component;
}

declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}

declare module 'angular' {
  interface Module {
    run(block: readonly unknown[]): Module;
  }
  const angular: {
    module(name: string, needs: readonly string[]): Module;
    bootstrap(root: Element, modules: readonly string[]): void;
  };
  export default angular;
}

declare module '@formio/js/dist/formio.full.js' {
  export const Formio: { createForm(root: Element, form: object): Promise<unknown> };
}

declare module 'select2' {
  const install: (jquery: JQueryStatic) => void;
  export default install;
}

interface JQuery {
  select2(settings: object): void;
  select2(command: 'data'): readonly { readonly id: string }[];
}

interface JQuery {
  summernote(settings: object): void;
  summernote(command: 'code'): string;
}

declare module 'draft-js' {
  import type { FC } from 'react';
  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText(between: string): string };
  }
  export const Editor: FC<{ editorState: EditorState; onChange: (next: EditorState) => void }>;
}

declare module 'react-window' {
  import type { ComponentType, FC } from 'react';
  export const FixedSizeList: FC<{
    height: number;
    width: number;
    itemCount: number;
    itemSize: number;
    children: ComponentType<{ index: number; style: object }>;
  }>;
}

declare module '@toast-ui/editor' {
  export class Editor {
    constructor(settings: object);
    getMarkdown(): string;
  }
}
declare module 'slim-select/styles';

declare module '@yaireo/tagify' {
  export default class Tagify {
    constructor(input: Element, settings: object);
    readonly value: readonly { readonly value: string }[];
  }
}

interface JQuery {
  chosen(settings: object): void;
}

declare module 'tabulator-tables' {
  interface Row {
    getData(): { readonly answer?: unknown };
  }
  export class TabulatorFull {
    constructor(element: Element, settings: object);
    /** False where no row has this index. */
    getRow(index: number): Row | false;
    on(event: 'tableBuilt', then: () => void): void;
  }
}

declare module 'alpinejs' {
  const alpine: { data(name: string, make: () => object): void; start(): void };
  export default alpine;
}

declare module 'accessible-autocomplete' {
  const enhance: {
    enhanceSelectElement(options: { selectElement: HTMLSelectElement; showAllValues?: boolean }): void;
  };
  export default enhance;
}

declare module 'bootstrap';
declare module 'bootstrap-select';

declare module '@json-editor/json-editor' {
  export class JSONEditor {
    constructor(root: HTMLElement, options: object);
    on(event: 'ready', listener: () => void): void;
    getValue(): unknown;
  }
}

declare module 'vuestic-ui/css';
