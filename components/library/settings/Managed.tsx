import { say } from '../../words/say.ts';
/** Says beside a setting why it cannot be changed here. */
export function Managed() {
  return <p className="quiet">{say('settings.managed')}</p>;
}
