import $ from 'jquery';

/** Plugins of a certain age look for jQuery on the window; import this file before them. */
Object.assign(globalThis, { $, jQuery: $ });
