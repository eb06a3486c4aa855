import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAgent } from '#adapters/agent/startAgent.ts';

export default defineUnlistedScript(() => startAgent());
