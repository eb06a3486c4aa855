import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Question } from '#core/types.ts';

export default defineUnlistedScript(() => {
  const none: Question[] = [];
  return none.length;
});
