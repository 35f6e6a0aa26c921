export default async function tearDown() {
  await globalThis.systemblickTestServer?.stop();
}
