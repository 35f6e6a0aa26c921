import { createContext, useContext } from 'react';

export const CsvAllowedContext = createContext(false);

/** Whether this person may take lists with them as files. */
export const useCsvAllowed = (): boolean => useContext(CsvAllowedContext);
