import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Material } from './material.js';

/** A file of the material, which lies beside the code. */
export const materialFile = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../material/${name}`, import.meta.url)));

export const readMaterial = (): Material => JSON.parse(materialFile('demo.json').toString('utf8')) as Material;

export const readCaseText = (file: string): string => materialFile(file).toString('utf8');
