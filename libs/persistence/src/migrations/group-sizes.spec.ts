import { describe, expect, it } from '@jest/globals';

import { createTestDatabase } from '@systemblick/tools/database/test-database.mjs';

import { createDataSource } from '../platform/data-source.js';
import { migrations } from './index.js';
import { GroupSizes20261201115500 } from './20261201-115500-group-sizes.js';

const here = '01900000-0000-7000-8000-000000000001';
const kase = '01900000-0000-7000-8000-000000000002';
const author = '01900000-0000-7000-8000-000000000003';
const reviewer = '01900000-0000-7000-8000-000000000004';
const bundle = '01900000-0000-7000-8000-000000000005';

describe('what was accepted in writing', () => {
  it('stays where the number it was about goes, and comes back without it', async () => {
    const database = await createTestDatabase(null);
    const source = createDataSource({ url: database.ownerUrl, poolSize: 2 });
    await source.initialize();
    try {
      await source.runMigrations();
      const undo = async () => {
        for (const later of [...migrations].reverse()) {
          await source.undoLastMigration();
          if (later === GroupSizes20261201115500) break;
        }
      };
      await undo();
      await database.superuser(async (client) => {
        await client.query('SET session_replication_role = replica');
        await client.query(
          `INSERT INTO municipality (municipality_id, id, version, name, kind, settings)
           VALUES ($1, $1, 1, 'Kreis', 'county', '{"riskBound": 0.07, "draftRetentionDays": 61}')`,
          [here],
        );
        await client.query(
          `INSERT INTO released_text (municipality_id, case_id, number, author_id, text, released_at, released_by, client_information, risk, risk_acceptance)
           VALUES ($1, $2, 1, $3, '{"attributes": {"ageBand": "from60"}}', now(), $4, '{}', 0.3, 'Tragbar, weil')`,
          [here, kase, author, reviewer],
        );
        await client.query(
          `INSERT INTO case_bundle (municipality_id, id, version, state, title, leading_question, assembled_by, institution_ids, risk, risk_acceptance)
           VALUES ($1, $2, 1, 'ready', 'Bündel', 'Warum?', $3, '{}', NULL, 'Zusammen tragbar')`,
          [here, bundle, author],
        );
      });
      const kept = async () => {
        const [one, two, three] = await database.superuser((client) =>
          Promise.all([
            client.query('SELECT settings FROM municipality'),
            client.query('SELECT risk_acceptance, text FROM released_text'),
            client.query('SELECT risk_acceptance FROM case_bundle'),
          ]),
        );
        return [one, two, three].map(({ rows }) => rows[0]);
      };

      await source.runMigrations();
      expect(await kept()).toEqual([
        {
          settings: {
            draftRetentionDays: 61,
            authorCaseload: 55,
            wholeCaseload: 900,
            ownPlaces: [],
            fileNumberPatterns: [],
          },
        },
        { risk_acceptance: 'Tragbar, weil', text: { attributes: { ageBand: 'from60' } } },
        { risk_acceptance: 'Zusammen tragbar' },
      ]);
      await undo();
      expect(await kept()).toMatchObject([
        { settings: { draftRetentionDays: 61, riskBound: 0.2 } },
        { risk_acceptance: 'Tragbar, weil' },
        { risk_acceptance: 'Zusammen tragbar' },
      ]);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
});
