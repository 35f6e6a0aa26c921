import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A word of a thing's text; what a search finds things by. Kept by triggers, see decision 0008. The key holds a word's
 * things in the order in which a search answers them.
 */
@Entity('search_word')
@Index('search_word_by_thing', ['municipalityId', 'id'])
export class SearchWordRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'search_word_pk' })
  municipalityId!: string;
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'search_word_pk' }) word!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_word_pk' }) kind!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_word_pk' }) id!: string;
  /** Whether it stands in the thing's title. */
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'search_word_pk' }) titled!: boolean;
}

/**
 * The ends of every word there is, so that "betreuung" finds "Kinderbetreuung". Not unique, so that nobody who writes
 * waits for another who writes the same word: two who write it first at once keep it twice.
 */
@Entity('search_ending')
@Index('search_ending_by_ending', ['municipalityId', 'ending', 'word'])
export class SearchEndingRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'search_ending_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_ending_pk' }) key!: string;
  @Column({ type: 'text', collation: 'C' }) ending!: string;
  @Column({ type: 'text', collation: 'C' }) word!: string;
}
