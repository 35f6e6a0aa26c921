import { readEml } from './read-eml.js';
import { serveReader } from './serve-reader.js';

serveReader(readEml);
