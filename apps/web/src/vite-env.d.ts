declare module 'virtual:kern.css';
declare module 'virtual:fonts.css';
declare module '*?url' {
  const address: string;
  export default address;
}
