import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What a panel says to the practice page of a tab: let your agent call me. */
export const callSchema = v.object({
  kind: v.literal('call-practice'),
  tabId: v.number(),
  caller: v.string(),
});

/** Panel → practice page: whether that tab shows the practice questionnaire, whose agent then calls the panel. */
export async function callPractice(tabId: number, caller: string): Promise<boolean> {
  const call: v.InferOutput<typeof callSchema> = { kind: 'call-practice', tabId, caller };
  try {
    return (await browser.runtime.sendMessage(call)) === true;
  } catch {
    // No page of ours is open that listens, so it is not the practice page.
    return false;
  }
}
