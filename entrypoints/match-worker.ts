import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMatchRequests } from '#adapters/matching/matchWorker.ts';

export default defineUnlistedScript(() => answerMatchRequests());
