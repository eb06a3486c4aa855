/** The browser's own network log (`--log-net-log`): nothing of any process can be overlooked in it. */
import { readFileSync } from 'node:fs';

interface NetLogEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

export interface LoggedRequest {
  readonly url: string;
  /** Origin that asked, as the browser writes it. */
  readonly initiator: string;
}

/** Every web address the log names, with who asked for it. The log is whole once the browser is closed. */
export function loggedRequests(log: string): readonly LoggedRequest[] {
  const { events } = JSON.parse(readFileSync(log, 'utf8')) as { events: readonly NetLogEvent[] };
  return events.flatMap(({ params }) =>
    params?.url && /^(https?|wss?|ftp):/.test(params.url)
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}

/** Chromium's own services, which it asks with or without an extension and whatever flags it is given. */
const browserServices = [
  'accounts.google.com',
  'update.googleapis.com',
  'content-autofill.googleapis.com',
  // The dictionary of its spelling check, once somebody types.
  'redirector.gvt1.com',
];

export function isTheBrowsersOwn(url: string): boolean {
  return browserServices.includes(new URL(url).hostname);
}
