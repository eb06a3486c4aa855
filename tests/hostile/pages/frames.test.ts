import { expect, test } from '../case/case.ts';
import { approveSecret, backups, content, insertApproved, openCard } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';
import messages from '../../../locales/en.json' with { type: 'json' };

test('H20 H24 sandboxed and data: frames are named as unread, and get nothing', async ({ at }) => {
  const inner = formPage(box('inner', content)).replaceAll('"', '&quot;');
  const frames =
    `<iframe title="sealed" sandbox="allow-scripts" srcdoc="${inner}" width="500" height="300"></iframe>` +
    `<iframe title="data" src="data:text/html,${encodeURIComponent(formPage(box('inner', content)))}" width="500" height="300"></iframe>`;
  const page = await at.visit('/form', formPage(box('first', backups), frames));
  at.bait(2);
  const panel = await at.openDesk(page);
  // What the page itself wrote into a sealed frame may be read like the page; an address of data may not.
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(panel.getByText(messages.states.frameSandboxed)).toBeVisible();
  await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
});

test('H21 a frame of another origin is named, with its origin, and not entered', async ({ at }) => {
  at.site.serve('/embedded', formPage(box('inner', content)));
  const frame = `<iframe src="${at.site.otherOrigin}/embedded" width="500" height="300"></iframe>`;
  const page = await at.visit('/form', formPage(box('first', backups), frame));
  at.bait(1);
  const panel = await at.openDesk(page);
  await expect(panel.locator('body')).toContainText(at.site.otherOrigin);
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('H23 forms nested in frames three deep, in srcdoc and about:blank are found once each', async ({
  at,
}) => {
  at.site.serve('/three', formPage(box('third', 'How are security incidents reported to customers?')));
  at.site.serve(
    '/two',
    formPage(box('second', content), `<iframe src="/three" width="600" height="300"></iframe>`),
  );
  const written = formPage(box('written', 'Name your data protection officer.')).replaceAll('"', '&quot;');
  const page = await at.visit(
    '/form',
    formPage(
      box('first', backups),
      `<iframe src="/two" width="700" height="500"></iframe><iframe srcdoc="${written}" width="600" height="300"></iframe>`,
    ),
  );
  const panel = await at.openDesk(page);
  await expect(panel.getByRole('listitem')).toHaveCount(4);
});

test('H26 fields in nested shadow roots and in a closed one are found and filled', async ({ at }) => {
  const script = `<div id="host"></div><div id="closed"></div><script>
    let root = document.querySelector('#host').attachShadow({ mode: 'open' });
    for (let n = 0; n < 4; n++) { root.innerHTML = '<div></div>'; root = root.firstChild.attachShadow({ mode: 'open' }); }
    root.innerHTML = ${JSON.stringify(box('deep', backups))};
    document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(box('sealed', content))};
  </script>`;
  const page = await at.visit('/form', formPage('', script));
  const panel = await at.openDesk(page);
  const deep = await approveSecret(at, panel, backups, 'deep');
  // From outside, an event in a closed root is one of its host.
  at.allow('closed', await approveSecret(at, panel, content, 'sealed'));
  await insertApproved(panel);
  await expect(page.locator('#deep')).toHaveValue(deep);
  await expect(await openCard(panel, content)).toContainText('Inserted, the page holds it');
});

test.describe('with leave to read the other origin', () => {
  test.use({ manifest: { host_permissions: ['http://127.0.0.1/*'] } });

  test('H22 a frame of another origin that may be read is filled, and the question names its origin', async ({
    at,
  }) => {
    at.site.serve('/embedded', formPage(box('inner', content)));
    const frame = `<iframe src="${at.site.otherOrigin}/embedded" width="500" height="300"></iframe>`;
    const page = await at.visit('/form', formPage(box('first', backups), frame));
    const panel = await at.openDesk(page);
    const text = await approveSecret(at, panel, content, 'inner');
    await panel.getByRole('button', { name: /^Insert \d+ approved/ }).click();
    await expect(panel.getByRole('dialog')).toContainText(at.site.otherOrigin);
    await panel.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(page.frameLocator('iframe').locator('#inner')).toHaveValue(text);
    await expect(page.locator('#first')).toHaveValue('');
  });
});
