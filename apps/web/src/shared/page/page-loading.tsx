import { Loading } from './loading.js';
import './page.css';

/** A whole page that is not there yet. */
export function PageLoading() {
  return (
    <div className="page">
      <Loading lines={6} />
    </div>
  );
}
