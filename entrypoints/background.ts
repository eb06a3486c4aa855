import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnInstall } from '#adapters/browser/firstRun.ts';
import { offerToolbarMenu } from '#adapters/browser/toolbarMenu.ts';

export default defineBackground(() => {
  offerToolbarMenu();
  welcomeOnInstall();
});
