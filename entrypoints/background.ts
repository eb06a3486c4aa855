import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnInstall } from '#adapters/firstRun.ts';
import { offerToolbarMenu } from '#adapters/toolbarMenu.ts';

export default defineBackground(() => {
  offerToolbarMenu();
  welcomeOnInstall();
});
