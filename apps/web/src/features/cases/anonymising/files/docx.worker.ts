import { readDocx } from './read-docx.js';
import { serveReader } from './serve-reader.js';

serveReader(readDocx);
