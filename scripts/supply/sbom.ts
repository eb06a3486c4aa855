/**
 * What the extension is made of, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). Read from the lockfile
 * alone: every package that ships, with version, licence and checksum. The same lockfile gives the same bytes, so it
 * names neither a time nor a machine.
 */
export interface Locked {
  /** Not for every platform. */
  readonly optional?: boolean;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly name: string;
  readonly version: string;
  /** By place, such as `node_modules/react`; the root is ''. */
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * Packages that are a builder and also bring a little code into what they build, with what that code needs. All else
 * that they depend on stays on the machine that builds.
 */
const builders: Readonly<Record<string, readonly string[]>> = {
  wxt: ['@wxt-dev/browser', '@wxt-dev/storage'],
  '@wxt-dev/i18n': ['@wxt-dev/browser'],
  '@wxt-dev/browser': [],
};

/** What of a package's dependencies ships with it. */
function shippedWith(packages: Lockfile['packages'], place: string): readonly string[] {
  return builders[nameOf(place)] ?? Object.keys(packages[place]?.dependencies ?? {});
}

/** The places of all packages that ship: what the root depends on, and what that depends on. */
export function shippedPlaces({ packages }: Lockfile): readonly string[] {
  const places = new Set<string>();
  const follow = (from: string) => {
    for (const name of shippedWith(packages, from)) {
      const place = placeOf(packages, from, name);
      if (place === null || places.has(place)) continue;
      places.add(place);
      follow(place);
    }
  };
  follow('');
  return [...places].toSorted();
}

/** The package that `from` gets under this name: its own copy, else the nearest one around it. */
function placeOf(packages: Lockfile['packages'], from: string, name: string): string | null {
  for (let around = from; ; around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))) {
    const place = around === '' ? `node_modules/${name}` : `${around}/node_modules/${name}`;
    if (packages[place]) return place;
    if (around === '') return null;
  }
}

const folder = 'node_modules/';

/** `node_modules/@scope/name` is the package `@scope/name`. */
export function nameOf(place: string): string {
  return place === '' ? '' : place.slice(place.lastIndexOf(folder) + folder.length);
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The bill of materials of a lockfile, as the text of its file. */
export function sbomOf(lockfile: Lockfile): string {
  const { name, version, packages } = lockfile;
  const places = shippedPlaces(lockfile);
  const refOf = (place: string) => purlOf(nameOf(place), packages[place]?.version ?? '');
  const root = purlOf(name, version);
  const dependsOn = (from: string) =>
    shippedWith(packages, from).flatMap((one) => {
      const place = placeOf(packages, from, one);
      return place === null ? [] : [refOf(place)];
    });
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': root, name, version, purl: root } },
    components: places.map((place) => componentOf(nameOf(place), packages[place])),
    dependencies: [
      { ref: root, dependsOn: dependsOn('') },
      ...places.map((place) => ({ ref: refOf(place), dependsOn: dependsOn(place) })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function componentOf(name: string, { version, license, integrity }: Locked = { version: '' }) {
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license !== undefined && { licenses: [{ license: { id: license } }] }),
    ...(integrity !== undefined && { hashes: [hashOf(integrity)] }),
  };
}

/** A lockfile's checksum is base64; CycloneDX wants hexadecimal digits. */
function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm = '', digest = ''] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
}
