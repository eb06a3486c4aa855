/** Ways in which a page hides a control from a person and keeps it for itself. `#X` is the control's id. */
export interface Trap {
  readonly name: string;
  /** Style of the control itself. */
  readonly style?: string;
  /** Attributes of the control. */
  readonly attributes?: string;
  /** Style and attributes of a box around it. */
  readonly around?: string;
}

export const traps: readonly Trap[] = [
  { name: 'display none', style: 'display:none' },
  { name: 'visibility hidden', style: 'visibility:hidden' },
  { name: 'opacity 0', style: 'opacity:0' },
  { name: 'opacity 0.05', style: 'opacity:.05' },
  { name: 'opacity shared out over ancestors', style: 'opacity:.5', around: 'style="opacity:.5"' },
  { name: 'filter opacity', style: 'filter:opacity(0)' },
  { name: 'blurred away', style: 'filter:blur(40px)' },
  { name: 'masked', around: 'style="mask-image:linear-gradient(transparent,transparent)"' },
  { name: 'clip-path', style: 'clip-path:inset(100%)' },
  { name: 'old clip', style: 'position:absolute;clip:rect(0 0 0 0)' },
  { name: 'one pixel', style: 'width:1px;height:1px;padding:0;border:0' },
  { name: 'five pixels high', style: 'height:5px;padding:0;border:0;overflow:hidden' },
  { name: 'scaled to nothing', style: 'transform:scale(.01)' },
  { name: 'turned away', style: 'transform:rotateY(90deg)' },
  { name: 'far left', style: 'position:absolute;left:-9999px' },
  { name: 'far above', style: 'position:absolute;top:-9999px' },
  { name: 'moved by transform', style: 'transform:translateX(-9999px)' },
  { name: 'box without height', around: 'style="height:0;overflow:hidden"' },
  {
    name: 'box scrolled out of its clip',
    around: 'style="height:30px;overflow:hidden;text-indent:0;padding-top:60px;box-sizing:border-box"',
  },
  { name: 'behind a cover', around: 'style="position:relative" data-cover' },
  {
    name: 'under the page',
    style: 'position:relative;z-index:-1',
    around: 'style="position:relative;z-index:0" data-cover',
  },
  { name: 'white on white', style: 'color:#fff;background:#fff;border-color:#fff' },
  { name: 'transparent text', style: 'color:transparent' },
  { name: 'type of one pixel', style: 'font-size:1px' },
  { name: 'aria-hidden', around: 'aria-hidden="true"' },
  { name: 'inert', around: 'inert' },
  { name: 'not rendered content', around: 'style="content-visibility:hidden"' },
];

const cover = '<div style="position:absolute;inset:0;background:#fff;z-index:9"></div>';

/** One field that hides, asking the question like an honest one. */
export function trapField(
  { style = '', attributes = '', around = '' }: Trap,
  id: string,
  question: string,
): string {
  const control = `<textarea id="${id}" rows="2" style="${style}" ${attributes}></textarea>`;
  return `<fieldset><legend>Part ${id}</legend><p><label for="${id}">${question}</label></p><div ${around}>${control}${around.includes('data-cover') ? cover : ''}</div></fieldset>`;
}

export function honestField(id: string, question: string, style = ''): string {
  return `<fieldset><legend>Part ${id}</legend><p><label for="${id}">${question}</label></p><textarea id="${id}" rows="2" style="${style}"></textarea></fieldset>`;
}
