import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDetector } from '#adapters/detector/startDetector.ts';

export default defineUnlistedScript(() => startDetector());
