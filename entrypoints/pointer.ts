import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointer } from '#adapters/pointer/startPointer.ts';

export default defineUnlistedScript(() => startPointer());
