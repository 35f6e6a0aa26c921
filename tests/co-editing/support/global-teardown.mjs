export default async function tearDown() {
  await globalThis.systemblickCoEditingServer?.stop();
}
