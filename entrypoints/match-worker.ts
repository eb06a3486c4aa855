import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMatchRequests } from '#adapters/matchWorker.ts';

export default defineUnlistedScript(() => answerMatchRequests());
