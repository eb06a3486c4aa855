import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/**
 * Hands every closed shadow root of the page to the isolated world as `closedRoots`, because an extension may
 * open them and a world made by the debugger may not. The world has to exist already.
 */
export async function openClosedRoots(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const executionContextId = await agentContext(session);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { backendNodeId } of closedRootsIn(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
    if (object.objectId === undefined) throw new Error('A closed shadow root cannot be reached.');
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { (globalThis.closedRoots ??= new WeakMap()).set(this.host, this); }`,
    });
  }
  await session.detach();
}

/** The page's world named "agent"; every world that exists is announced when the runtime is turned on. */
async function agentContext(session: CDPSession): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'agent') found.push(context.id);
  });
  await session.send('Runtime.enable');
  const [context] = found;
  if (context === undefined) throw new Error('The page has no agent world yet.');
  return context;
}

function closedRootsIn(node: DomNode): DomNode[] {
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRootsIn);
  return node.shadowRootType === 'closed' ? [node, ...inner] : inner;
}
