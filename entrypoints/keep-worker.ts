import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerKeepRequests } from '#adapters/keep/worker.ts';

export default defineUnlistedScript(() => answerKeepRequests());
