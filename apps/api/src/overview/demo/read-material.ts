import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Material } from './material.js';

export const readMaterial = (folder: string): Material =>
  JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as Material;

export const readCaseText = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
