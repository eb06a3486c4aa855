import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReadRequests } from '#adapters/reviews/reading/worker.ts';

export default defineUnlistedScript(() => answerReadRequests());
