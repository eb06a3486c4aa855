import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInserter } from '#adapters/inserter/startInserter.ts';

export default defineUnlistedScript(() => startInserter());
