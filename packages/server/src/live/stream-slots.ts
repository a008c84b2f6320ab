/** Bounds how many streams are open at once, since each holds a connection and memory for as long as it likes. */
export interface StreamSlots {
  /**
   * Takes a place for one more stream.
   *
   * @param network A name for where the reader is; only ever compared.
   * @returns Gives the place back, once however often it is called; `undefined` when all are taken.
   */
  take(network: string): (() => void) | undefined;
}

/** Places for `most` streams in this process, and for `mostPerNetwork` of one network. */
export function streamSlots(most: number, mostPerNetwork: number): StreamSlots {
  const networks = new Map<string, number>();
  let open = 0;
  return {
    take(network) {
      const here = networks.get(network) ?? 0;
      if (open >= most || here >= mostPerNetwork) return undefined;
      open += 1;
      networks.set(network, here + 1);
      let taken = true;
      return () => {
        if (!taken) return;
        taken = false;
        open -= 1;
        const left = (networks.get(network) ?? 1) - 1;
        if (left > 0) networks.set(network, left);
        else networks.delete(network);
      };
    },
  };
}
