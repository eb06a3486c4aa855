import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerImportRequests } from '#adapters/import/worker.ts';

export default defineUnlistedScript(() => answerImportRequests());
