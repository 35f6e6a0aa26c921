import { useState } from 'react';
import { v7 } from 'uuid';

/** An id for what is made here, which sorts by the time it was made (UUIDv7, RFC 9562). Sent again it is the same thing. */
export const newId = (): string => v7();

/** One id for as long as the form is open: sent twice, one thing is made. */
export const useNewId = (): string => useState(newId)[0];
