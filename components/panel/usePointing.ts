import { useTools } from '../useDesk.ts';

export interface Pointing {
  /** By clicks in the page. A popup closes at the first of them, so there it goes on beside the page. */
  point(): void;
  /** By the field that has the focus in the page. */
  takeFocused(): void;
}

export function usePointing(): Pointing {
  const { desk, openBeside } = useTools();
  return {
    point: () => (openBeside ? openBeside() : void desk.point('click')),
    takeFocused: () => void desk.point('focus'),
  };
}
