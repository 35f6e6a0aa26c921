import preset from './test/jest-preset.mjs';

export default preset;
