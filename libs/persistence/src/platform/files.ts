import type { Tenant } from './tenant.js';
import type { Work } from './work.js';
import { FileChunkRow } from './file-chunk.row.js';

/** Where files' bytes are kept, by an id their stage gives them. A tenant's are never another's. */
export abstract class Files {
  /** Keeps the bytes as part of this act: there after it, or never. */
  abstract keep(work: Work, id: string, bytes: Buffer): Promise<void>;

  /** Piece by piece; no transaction stays open between them. */
  abstract read(id: string): AsyncIterable<Buffer>;

  abstract remove(work: Work, id: string): Promise<void>;
}

const chunkSize = 512 * 1024;

/** Files as chunks in PostgreSQL, under the same row-level security as everything else. */
export class FilesInDatabase extends Files {
  constructor(private readonly tenant: Tenant) {
    super();
  }

  override async keep(work: Work, fileId: string, bytes: Buffer): Promise<void> {
    const municipalityId = this.tenant.municipalityId();
    for (let number = 0; number * chunkSize < bytes.length; number += 1) {
      const chunk = bytes.subarray(number * chunkSize, (number + 1) * chunkSize);
      await work.manager.insert(FileChunkRow, { municipalityId, fileId, number, bytes: chunk });
    }
  }

  override async *read(fileId: string): AsyncGenerator<Buffer> {
    const where = { municipalityId: this.tenant.municipalityId(), fileId };
    for (let number = 0; ; number += 1) {
      const chunk = await this.tenant.read((manager) =>
        manager.findOne(FileChunkRow, { where: { ...where, number }, select: { bytes: true, number: true } }),
      );
      if (!chunk) return;
      yield chunk.bytes;
    }
  }

  override async remove(work: Work, fileId: string): Promise<void> {
    await work.manager.delete(FileChunkRow, { municipalityId: this.tenant.municipalityId(), fileId });
  }
}
