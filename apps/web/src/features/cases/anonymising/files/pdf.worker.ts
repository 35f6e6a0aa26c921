// pdf.js listens here by itself: what it reads is what the page hands to it.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
