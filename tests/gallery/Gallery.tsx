import { useEffect, useState } from 'react';
import { pieces } from './pieces.ts';

const looks = ['as the browser', 'light', 'dark', 'forced colours'] as const;
const languages = ['en', 'de', 'fr', 'it', 'es'] as const;
const widths = ['320 px', '420 px', 'all'] as const;

/** Every component in every state: what there is on the left, one of them in a frame of the wanted look and width. */
export function Gallery() {
  const address = useAddress();
  const [look, setLook] = useState<string>(looks[0]);
  const [language, setLanguage] = useState<string>(languages[0]);
  const [width, setWidth] = useState<string>(widths[1]);
  return (
    <div className="gallery">
      <nav aria-label="Components">
        <h1>OnRecord components</h1>
        <Switch name="Look" values={looks} value={look} onChoose={setLook} />
        <Switch name="Language" values={languages} value={language} onChoose={setLanguage} />
        <Switch name="Width" values={widths} value={width} onChoose={setWidth} />
        <ul>
          {pieces.map(({ id, title, isAlone, states }) => (
            <li key={id}>
              {isAlone ? title : <Place address={`#${id}`} now={address} title={title} />}
              {isAlone && (
                <ul>
                  {states.map(({ name }) => (
                    <li key={name}>
                      <Place address={`#${id}/${encodeURIComponent(name)}`} now={address} title={name} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which the look is switched in */}
      <iframe
        key={`${address} ${look} ${language}`}
        title="The component"
        data-width={width}
        src={`/states?${new URLSearchParams({ look, language })}${address}`}
      />
    </div>
  );
}

interface PlaceProps {
  readonly address: string;
  readonly now: string;
  readonly title: string;
}

function Place({ address, now, title }: PlaceProps) {
  return (
    <a href={address} aria-current={address === now ? 'page' : undefined}>
      {title}
    </a>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly value: string;
  onChoose(value: string): void;
}

function Switch({ name, values, value, onChoose }: SwitchProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}

function useAddress(): string {
  const [address, setAddress] = useState(location.hash || '#card');
  useEffect(() => {
    const follow = () => setAddress(location.hash || '#card');
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}
