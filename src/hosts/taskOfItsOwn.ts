/**
 * Does the work when the page has had a turn: it is drawn, and keys are heard, before. In the order asked for. Not by
 * setTimeout: a page in the background gets its timers once a second.
 */
export function taskOfItsOwn(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
