declare module 'virtual:kern.css';
declare module 'virtual:fonts.css';
