import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerBackupRequests } from '#adapters/backup/worker.ts';

export default defineUnlistedScript(() => answerBackupRequests());
