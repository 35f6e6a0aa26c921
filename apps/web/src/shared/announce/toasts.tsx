import { useAnnouncements } from './announcements.js';
import { Toast } from './toast.js';
import './toasts.css';

/** The place where announcements appear. Once a page, in the frame: the live region must be there before its content. */
export function Toasts() {
  const announcements = useAnnouncements();

  return (
    <div className="toasts" role="status" aria-live="polite">
      {announcements.map((announcement) => (
        <Toast key={announcement.id} announcement={announcement} />
      ))}
    </div>
  );
}
