import {
  Ban,
  Check,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleX,
  PencilLine,
  SkipForward,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { Standing } from '#core/review/standing.ts';

const icons: Readonly<Record<Standing, LucideIcon>> = {
  inserted: CircleCheck,
  changed: TriangleAlert,
  refused: Ban,
  approved: Check,
  edited: PencilLine,
  'to-review': CircleDot,
  'not-on-record': CircleDashed,
  skipped: SkipForward,
  rejected: CircleX,
};

interface Props {
  readonly standing: Standing;
}

export function StandingIcon({ standing }: Props) {
  const Icon = icons[standing];
  return <Icon className="standing-icon" data-standing={standing} aria-hidden />;
}
