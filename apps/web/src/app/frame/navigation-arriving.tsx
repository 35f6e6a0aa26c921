import './navigation.css';

/** Keeps the place of the navigation until it is known who is here. */
export function NavigationArriving() {
  return (
    <div className="navigation" aria-hidden="true">
      <div className="navigation__content navigation__content--arriving" />
    </div>
  );
}
