import * as v from 'valibot';

/** When an answer needs a person's approval before it may be inserted. */
export const approvalPolicies = ['everything', 'edited-and-below-high', 'off'] as const;

export type ApprovalPolicy = (typeof approvalPolicies)[number];

/** What may be set, and which values each setting takes. A new setting is a line here and one in `defaults`. */
const values = {
  /** Which answers need an approval. */
  approval: v.picklist(approvalPolicies),
  /** Whether whoever wrote or picked an answer may not be the one who approves it. */
  approverMustDiffer: v.boolean(),
  /** Months after which a source counts as old and is warned about; 0 for never. */
  maxSourceAgeMonths: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
  /** Days after which changes that no backup holds are reminded of; 0 for never. */
  backupReminderDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
} as const;

/**
 * What an organisation hands out beside settings: its answers, the text of a library file (see docs/IMPORT.md). Not
 * a setting: it is read where the library is opened, never carried around with the rules.
 */
export const handedOutKey = 'teamLibrary';

export type SettingKey = keyof typeof values;

export type Settings = { readonly [Key in SettingKey]: v.InferOutput<(typeof values)[Key]> };

export const settingKeys = Object.keys(values) as readonly SettingKey[];

/** The only place where defaults are written. */
export const defaults: Settings = {
  approval: 'everything',
  approverMustDiffer: false,
  maxSourceAgeMonths: 36,
  backupReminderDays: 30,
};

/** What holds here, and where it comes from. */
export interface EffectiveSettings {
  readonly settings: Settings;
  /** Set by the organisation; a person cannot change these here. */
  readonly managed: ReadonlySet<SettingKey>;
  /** Set by the organisation to something that is no value of the setting, or that is no setting: ignored. */
  readonly invalid: readonly string[];
}

/**
 * Settings from what a person chose here and what the organisation set for all its machines, which wins. Both
 * are read with distrust: what is not a value of its setting counts as not set.
 */
export function effectiveSettings(own: unknown, organisation: unknown): EffectiveSettings {
  const managed = validOf(organisation);
  const given = isObject(organisation) ? Object.keys(organisation) : [];
  return {
    settings: { ...defaults, ...validOf(own), ...managed },
    managed: new Set(Object.keys(managed) as SettingKey[]),
    invalid: given.filter(
      (key) => !Object.hasOwn(managed, key) && !(key === handedOutKey && handedOutIn(organisation) !== null),
    ),
  };
}

/** The text of the library file that an organisation hands out; null where it hands out none. */
export function handedOutIn(organisation: unknown): string | null {
  if (!isObject(organisation) || !Object.hasOwn(organisation, handedOutKey)) return null;
  const text = organisation[handedOutKey];
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** Whether a person may set this here: it is a value of the setting, and the organisation has not set it. */
export function maySet(effective: EffectiveSettings, change: Partial<Settings>): boolean {
  const keys = Object.keys(change);
  return (
    Object.keys(validOf(change)).length === keys.length &&
    !keys.some((key) => effective.managed.has(key as SettingKey))
  );
}

function validOf(raw: unknown): Partial<Settings> {
  if (!isObject(raw)) return {};
  const valid = settingKeys.filter((key) => Object.hasOwn(raw, key) && v.is(values[key], raw[key]));
  return Object.fromEntries(valid.map((key) => [key, raw[key]])) as Partial<Settings>;
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}
