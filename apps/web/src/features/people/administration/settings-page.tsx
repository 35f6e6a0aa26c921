import { useQuery } from '@apollo/client/react';

import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { AdministrationPage } from './administration-page.js';
import { MunicipalityDocument } from './municipalities.document.js';
import { SettingsForm } from './settings-form.js';

/** What applies to all cases of the municipality. */
export function SettingsPage() {
  const { data, error, refetch } = useQuery(MunicipalityDocument);
  const municipality = data?.municipality;

  return (
    <AdministrationPage part="settings">
      {!municipality && (error ? <Failure onRetry={() => refetch()} /> : <Loading lines={5} />)}
      {municipality?.settings && (
        <SettingsForm key={municipality.id} municipality={municipality} settings={municipality.settings} />
      )}
    </AdministrationPage>
  );
}
