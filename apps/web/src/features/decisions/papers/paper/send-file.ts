import type { Refusal } from '#shared/server/refusal.js';
import { text } from '#shared/texts/texts.js';
import { newId } from '#shared/form/new-id.js';

/** Sends a file to its paper; undefined once it is there, else why not. Nothing is thrown. */
export const sendFile = (paperId: string, file: File): Promise<Refusal | undefined> =>
  ask(`/files/papers/${paperId}/${newId()}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
    body: file,
  });

export const removeFile = (link: string): Promise<Refusal | undefined> => ask(link, { method: 'DELETE' });

async function ask(address: string, request: RequestInit): Promise<Refusal | undefined> {
  try {
    const answer = await fetch(address, request);
    if (answer.ok) return undefined;
    const { code, message } = (await answer.json()) as Pick<Refusal, 'code' | 'message'>;
    return { code, message, field: null };
  } catch {
    return { code: 'UNREACHABLE', message: text('papers.files.failed'), field: null };
  }
}
