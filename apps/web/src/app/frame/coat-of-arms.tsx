/** Stands where a municipality's own arms will be: an empty shield in its colour. */
export function CoatOfArms() {
  return (
    <svg className="coat-of-arms" viewBox="0 0 32 38" aria-hidden="true" focusable="false">
      <path className="coat-of-arms__field" d="M2 2h28v17c0 9-6.500 14-14 17C8.500 33 2 28 2 19Z" />
      <path className="coat-of-arms__charge" d="M2.500 14 16 20.500 29.500 14v6L16 26.500 2.500 20Z" />
    </svg>
  );
}
