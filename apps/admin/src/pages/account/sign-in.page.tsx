import { wantedAfterSignIn } from '@stepwell/web/session/return-path';
import { SignInForm } from '@stepwell/web/session/sign-in-form';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';

/** The same account and the same session as in the clinician app; leads back to the page that was asked for. */
export function SignInPage() {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const leadBack = (): void => {
    const wanted = wantedAfterSignIn(window.location.search);
    history.push(wanted.startsWith(urls.start) ? wanted : urls.start);
  };
  return (
    <PlainPage product={t('product')} title={tWeb('signIn.title')} lead={t('signIn.lead')}>
      <SignInForm forgotHref={urls.forgotPassword} onSignedIn={leadBack} />
    </PlainPage>
  );
}
