import { defineBackground } from 'wxt/utils/define-background';
import { offerToolbarMenu } from '#adapters/toolbarMenu.ts';

export default defineBackground(offerToolbarMenu);
