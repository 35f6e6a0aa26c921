import preset from '../../tools/test/jest-preset.mjs';
import { onPostgres } from '../../tools/test/jest-on-postgres.mjs';

export default onPostgres(preset);
