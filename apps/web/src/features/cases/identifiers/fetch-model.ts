import address from '@systemblick/anonymization/model.bin?url';

/** The bytes of the trained model; undefined where they do not come. Fetched once, then kept by the browser. */
export async function fetchModel(): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
