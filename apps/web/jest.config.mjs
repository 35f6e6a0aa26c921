import preset from '../../tools/test/jest-preset.mjs';

export default {
  ...preset,
  moduleNameMapper: { ...preset.moduleNameMapper, '^#shared/(.*)\\.js$': '<rootDir>/src/shared/$1' },
};
