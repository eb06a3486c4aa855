import type { Trap } from './traps.ts';

/** Ways to hide a control that nobody listed: what no one check of the usual ones would notice. */
export const moreTraps: readonly Trap[] = [
  { name: 'circle of nothing', style: 'clip-path:circle(0)' },
  { name: 'polygon of nothing', style: 'clip-path:polygon(0 0,0 0,0 0)' },
  { name: 'box clipped by a path', around: 'style="clip-path:inset(50%)"' },
  { name: 'scaled to zero', style: 'transform:scale(0)' },
  { name: 'scale property', style: 'scale:0' },
  { name: 'rotate property', style: 'rotate:x 90deg' },
  { name: 'translate property', style: 'translate:-9999px' },
  { name: 'zoomed out', around: 'style="zoom:.01"' },
  { name: 'far left by margin', style: 'margin-left:-9999px' },
  { name: 'fixed outside', style: 'position:fixed;left:-900px' },
  { name: 'fixed above', style: 'position:fixed;top:-900px' },
  { name: 'hidden attribute', around: 'hidden' },
  { name: 'hidden until found', around: 'hidden="until-found"' },
  { name: 'closed popover', around: 'popover' },
  { name: 'collapsed', style: 'visibility:collapse' },
  { name: 'box of no height that clips', around: 'style="max-height:0;overflow:clip"' },
  { name: 'box of no width', around: 'style="width:0;overflow:hidden"' },
  { name: 'ancestor faded', around: 'style="opacity:.02"' },
  { name: 'faded by an animation', style: 'animation:fade 1s forwards' },
  { name: 'black by a filter', around: 'style="filter:brightness(0)"' },
  { name: 'white on a white gradient', style: 'color:#fff;background:linear-gradient(#fff,#fff)' },
  { name: 'nearly transparent text', style: 'color:rgb(0 0 0/.02)' },
  { name: 'transparent fill', style: '-webkit-text-fill-color:transparent' },
  { name: 'type of no size', style: 'font-size:0' },
  {
    name: 'colour of the box behind',
    style: 'background:transparent;color:#123456',
    around: 'style="background:#123456"',
  },
  { name: 'read only', attributes: 'readonly' },
  { name: 'disabled', attributes: 'disabled' },
];

export const fading = '<style>@keyframes fade { to { opacity: 0 } }</style>';
