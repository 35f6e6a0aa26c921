import { readOdt } from './read-odt.js';
import { serveReader } from './serve-reader.js';

serveReader(readOdt);
