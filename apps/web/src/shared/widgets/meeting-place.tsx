import { conferenceAddress } from '@systemblick/domain/kernel/meeting-place';

/** Where one meets: a video conference's address leads out of the program, a room is only named. */
export function MeetingPlace({ place }: { readonly place: string }) {
  const address = conferenceAddress(place);
  return address ? (
    <a href={address} rel="noreferrer" target="_blank">
      {place}
    </a>
  ) : (
    place
  );
}
