export { default } from '../../tools/test/jest-preset.mjs';
