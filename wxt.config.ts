import { defineConfig } from 'wxt';
import { engineDigest } from './scripts/engineDigest.ts';

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types onrecord-worker";

/** Firefox knows an extension by this id, and asks what data it collects: none. */
const firefoxSettings = {
  gecko: {
    id: 'onrecord@onrecord.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // Every browser we run in preloads modules by itself; the stand-in would bring a fetch into our pages.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    // papaparse can also download what it parses. It is only ever handed texts; no bundle holds a way out.
    define: { XMLHttpRequest: 'undefined', ENGINE_DIGEST: JSON.stringify(engineDigest()) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_about__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'].concat(
      browser === 'firefox' ? [] : ['sidePanel'],
    ),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: csp },
    options_ui: { page: 'library.html', open_in_tab: true },
    action: { default_title: '__MSG_manifest_name__' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_manifest_openPanel__',
      },
      'answer-field': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_manifest_answerField__',
      },
    },
    // Firefox takes the organisation's settings from its own policies, without a schema.
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : { storage: { managed_schema: 'managed-settings.json' } }),
  }),
});
