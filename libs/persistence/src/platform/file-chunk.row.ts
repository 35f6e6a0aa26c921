import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of a file's bytes. What the file is called and whose it is, its stage keeps. */
@Entity('file_chunk')
@Check('file_chunk_number', `number >= 0`)
export class FileChunkRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'file_chunk_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'file_chunk_pk' }) fileId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'file_chunk_pk' }) number!: number;
  @Column('bytea') bytes!: Buffer;
}
