/** The knowledge base that ships with the product: who answers, and what is on record. Data only. */
import type { Entry, Vendor } from '#core/types.ts';
import wildixVendor from './wildix/vendor.json' with { type: 'json' };
import wildixBackups from './wildix/backups.json' with { type: 'json' };
import wildixContinuity from './wildix/continuity.json' with { type: 'json' };
import wildixIncidents from './wildix/incidents.json' with { type: 'json' };
import wildixPrivacy from './wildix/privacy.json' with { type: 'json' };
import wildixRetention from './wildix/retention.json' with { type: 'json' };
import wildixSecureDevelopment from './wildix/secure-development.json' with { type: 'json' };
import wildixVulnerabilities from './wildix/vulnerabilities.json' with { type: 'json' };
import wildixWebSecurity from './wildix/web-security.json' with { type: 'json' };
import wildmokaVendor from './wildmoka/vendor.json' with { type: 'json' };
import wildmokaCustomStorage from './wildmoka/custom-storage.json' with { type: 'json' };
import wildmokaData from './wildmoka/data.json' with { type: 'json' };
import wildmokaEmail from './wildmoka/email.json' with { type: 'json' };
import wildmokaGeneral from './wildmoka/general.json' with { type: 'json' };
import wildmokaLogs from './wildmoka/logs.json' with { type: 'json' };
import wildmokaMedia from './wildmoka/media.json' with { type: 'json' };
import wildmokaTransit from './wildmoka/transit.json' with { type: 'json' };

/** The companies whose answers are bundled. */
export const vendors: readonly Vendor[] = Object.freeze([wildmokaVendor, wildixVendor]);

// JSON imports widen "yes" to string; the schema test is what proves that every entry is an Entry.
const records = [
  wildmokaTransit,
  wildmokaMedia,
  wildmokaData,
  wildmokaLogs,
  wildmokaEmail,
  wildmokaCustomStorage,
  wildmokaGeneral,
  wildixSecureDevelopment,
  wildixBackups,
  wildixContinuity,
  wildixPrivacy,
  wildixRetention,
  wildixWebSecurity,
  wildixVulnerabilities,
  wildixIncidents,
].flat() as readonly unknown[] as readonly Entry[];

/** Every bundled entry, of all vendors, frozen throughout. */
export const entries: readonly Entry[] = deepFreeze(records);

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
